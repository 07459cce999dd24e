import { defineAppConfig } from '@suanpan/protocol/app-config';

const title = { 'zh-CN': 'Element 后台', 'en-US': 'Element admin' };

export default defineAppConfig({ name: 'element-admin', title, routes: [{ path: '/element-admin', title, menu: false }] });

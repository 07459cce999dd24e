import { defineAppConfig } from '@suanpan/protocol/app-config';

const title = { 'zh-CN': 'Ant Design 后台', 'en-US': 'Ant Design admin' };

export default defineAppConfig({ name: 'antd-admin', title, routes: [{ path: '/antd-admin', title, menu: false }] });

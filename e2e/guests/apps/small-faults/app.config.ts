import { defineAppConfig } from '@suanpan/protocol/app-config';

const title = { 'zh-CN': '小毛病', 'en-US': 'Small faults' };

export default defineAppConfig({ name: 'small-faults', title, routes: [{ path: '/small-faults', title, menu: false }] });

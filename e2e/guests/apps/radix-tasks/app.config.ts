import { defineAppConfig } from '@suanpan/protocol/app-config';

const title = { 'zh-CN': 'Radix 待办', 'en-US': 'Radix tasks' };

export default defineAppConfig({ name: 'radix-tasks', title, routes: [{ path: '/radix-tasks', title, menu: false }] });

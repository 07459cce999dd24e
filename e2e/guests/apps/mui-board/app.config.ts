import { defineAppConfig } from '@suanpan/protocol/app-config';

const title = { 'zh-CN': 'MUI 看板', 'en-US': 'MUI board' };

export default defineAppConfig({ name: 'mui-board', title, routes: [{ path: '/mui-board', title, menu: false }] });

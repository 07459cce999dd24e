import { defineAppConfig } from '@suanpan/protocol/app-config';

const title = { 'zh-CN': '邮件', 'en-US': 'Mail' };

export default defineAppConfig({ name: 'styled-mail', title, routes: [{ path: '/styled-mail', title, menu: false }] });

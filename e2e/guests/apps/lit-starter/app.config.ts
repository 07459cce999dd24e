import { defineAppConfig } from '@suanpan/protocol/app-config';

const title = { 'zh-CN': 'Lit 起步', 'en-US': 'Lit starter' };

export default defineAppConfig({ name: 'lit-starter', title, routes: [{ path: '/lit-starter', title, menu: false }] });

import { defineAppConfig } from '@suanpan/protocol/app-config';

const title = { 'zh-CN': 'Solid 起步', 'en-US': 'Solid starter' };

export default defineAppConfig({ name: 'solid-starter', title, routes: [{ path: '/solid-starter', title, menu: false }] });

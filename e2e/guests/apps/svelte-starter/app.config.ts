import { defineAppConfig } from '@suanpan/protocol/app-config';

const title = { 'zh-CN': 'Svelte 起步', 'en-US': 'Svelte starter' };

export default defineAppConfig({ name: 'svelte-starter', title, routes: [{ path: '/svelte-starter', title, menu: false }] });

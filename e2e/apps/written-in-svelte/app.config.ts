import { defineAppConfig } from '@suanpan/protocol/app-config';

export default defineAppConfig({
  name: 'written-in-svelte',
  title: { 'zh-CN': '用 Svelte 写', 'en-US': 'Written in Svelte' },
  routes: [{ path: '/written-in-svelte', title: { 'zh-CN': '用 Svelte 写', 'en-US': 'Written in Svelte' }, menu: false }],
});

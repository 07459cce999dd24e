import { defineAppConfig } from '@suanpan/protocol/app-config';

export default defineAppConfig({
  name: 'written-in-vue',
  title: { 'zh-CN': '用 Vue 写', 'en-US': 'Written in Vue' },
  routes: [{ path: '/written-in-vue', title: { 'zh-CN': '用 Vue 写', 'en-US': 'Written in Vue' }, menu: false }],
});

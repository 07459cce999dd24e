import { defineAppConfig } from '@suanpan/protocol/app-config';

export default defineAppConfig({
  name: 'written-in-plain-ts',
  title: { 'zh-CN': '用 TypeScript 写', 'en-US': 'Written in TypeScript' },
  routes: [{ path: '/written-in-plain-ts', title: { 'zh-CN': '用 TypeScript 写', 'en-US': 'Written in TypeScript' }, menu: false }],
});

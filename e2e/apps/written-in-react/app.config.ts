import { defineAppConfig } from '@suanpan/protocol/app-config';

export default defineAppConfig({
  name: 'written-in-react',
  title: { 'zh-CN': '用 React 写', 'en-US': 'Written in React' },
  routes: [{ path: '/written-in-react', title: { 'zh-CN': '用 React 写', 'en-US': 'Written in React' }, menu: false }],
});

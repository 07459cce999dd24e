import { defineAppConfig } from '@suanpan/protocol/app-config';

export default defineAppConfig({
  name: 'wants-react-18',
  title: { 'zh-CN': '还用 React 18', 'en-US': 'Wants React 18' },
  routes: [{ path: '/wants-react-18', title: { 'zh-CN': '还用 React 18', 'en-US': 'Wants React 18' }, menu: false }],
});

import { defineAppConfig } from '@suanpan/protocol/app-config';

export default defineAppConfig({
  name: 'writes-everywhere',
  title: { 'zh-CN': '到处写', 'en-US': 'Writes everywhere' },
  routes: [{ path: '/writes-everywhere', title: { 'zh-CN': '到处写', 'en-US': 'Writes everywhere' }, menu: false }],
});

import { defineAppConfig } from '@suanpan/protocol/app-config';

export default defineAppConfig({
  name: 'writes-everywhere',
  title: { 'zh-CN': '到处写', 'en-US': 'Writes everywhere' },
  routes: [
    { path: '/writes-everywhere', title: { 'zh-CN': '到处写', 'en-US': 'Writes everywhere' }, menu: false, keepAlive: false },
    {
      path: '/writes-everywhere/for-nobody',
      title: { 'zh-CN': '谁也不能看', 'en-US': 'For nobody' },
      menu: false,
      permission: 'scenario.nobody.read',
    },
  ],
});

import { defineAppConfig } from '@suanpan/protocol/app-config';

export default defineAppConfig({
  name: 'has-a-slot',
  title: { 'zh-CN': '有一个插槽', 'en-US': 'Has a slot' },
  routes: [{ path: '/has-a-slot', title: { 'zh-CN': '有一个插槽', 'en-US': 'Has a slot' }, menu: false, keepAlive: false }],
  slots: ['has-a-slot.side'],
});

import { defineAppConfig } from '@suanpan/protocol/app-config';

export default defineAppConfig({
  name: 'orders',
  title: { 'zh-CN': '订单', 'en-US': 'orders' },
  routes: [{ path: '/orders', title: { 'zh-CN': '订单', 'en-US': 'orders' }, menu: false }],
});

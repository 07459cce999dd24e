import { defineAppConfig } from '@suanpan/protocol/app-config';

export default defineAppConfig({
  name: 'stock',
  title: { 'zh-CN': '库存', 'en-US': 'stock' },
  routes: [{ path: '/stock', title: { 'zh-CN': '库存', 'en-US': 'stock' }, menu: false }],
});

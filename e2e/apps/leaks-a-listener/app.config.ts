import { defineAppConfig } from '@suanpan/protocol/app-config';

export default defineAppConfig({
  name: 'leaks-a-listener',
  title: { 'zh-CN': '漏掉监听', 'en-US': 'Leaks a listener' },
  routes: [{ path: '/leaks-a-listener', title: { 'zh-CN': '漏掉监听', 'en-US': 'Leaks a listener' }, menu: false, keepAlive: false }],
});

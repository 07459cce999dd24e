import { defineAppConfig } from '@suanpan/protocol/app-config';

export default defineAppConfig({
  name: 'throws-in-a-timer',
  title: { 'zh-CN': '定时器里出错', 'en-US': 'Throws in a timer' },
  routes: [{ path: '/throws-in-a-timer', title: { 'zh-CN': '定时器里出错', 'en-US': 'Throws in a timer' }, menu: false, keepAlive: false }],
});

import { defineAppConfig } from '@suanpan/protocol/app-config';

export default defineAppConfig({
  name: 'tampered-chunk',
  title: { 'zh-CN': '被改动的文件', 'en-US': 'Tampered chunk' },
  routes: [{ path: '/tampered-chunk', title: { 'zh-CN': '被改动的文件', 'en-US': 'Tampered chunk' }, menu: false, keepAlive: false }],
});

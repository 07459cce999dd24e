import { defineAppConfig } from '@suanpan/protocol/app-config';

export default defineAppConfig({
  name: 'never-mounts',
  title: { 'zh-CN': '永远装不上', 'en-US': 'Never mounts' },
  routes: [{ path: '/never-mounts', title: { 'zh-CN': '永远装不上', 'en-US': 'Never mounts' }, menu: false, keepAlive: false }],
});

import { defineAppConfig } from '@suanpan/protocol/app-config';

export default defineAppConfig({
  name: 'workbench',
  title: { 'zh-CN': '工作台', 'en-US': 'Workbench' },
  routes: [
    {
      path: '/workbench',
      title: { 'zh-CN': '工作台', 'en-US': 'Workbench' },
      icon: 'home',
      group: 'home',
      order: 0,
      permission: 'workbench.read',
    },
  ],
});

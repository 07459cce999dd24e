import { defineAppConfig } from '@suanpan/protocol/app-config';
import { workbenchData } from './src/first-data.ts';

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
      data: [...workbenchData],
    },
  ],
  budgets: { entry: 4_000, route: 10_000 },
});

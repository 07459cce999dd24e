import { defineAppConfig } from '@suanpan/protocol/app-config';
import { customersPick } from '@suanpan/protocol/customers-pick';
import { entityChanged } from '@suanpan/protocol/entity-changed';
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
  slots: ['workbench.card'],
  messages: { subscribes: [entityChanged], asks: [customersPick] },
  budgets: { entry: 4_000, route: 10_000 },
});

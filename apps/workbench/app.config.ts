import { defineAppConfig } from '@suanpan/protocol/app-config';
import { customersPick } from '@suanpan/protocol/customers-pick';
import { entityChanged } from '@suanpan/protocol/entity-changed';
import { noticeData, workbenchData } from './src/first-data.ts';

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
    {
      path: '/workbench/day',
      title: { 'zh-CN': '今天', 'en-US': 'Today' },
      simple: { title: { 'zh-CN': '工作台', 'en-US': 'Today' }, order: 0 },
      group: 'home',
      order: 0,
      menu: false,
      permission: 'workbench.read',
    },
    {
      path: '/workbench/notices',
      title: { 'zh-CN': '通知', 'en-US': 'Notices' },
      menu: false,
      permission: 'workbench.notice.read',
      data: [...noticeData],
    },
  ],
  actions: [
    {
      name: 'my-notices',
      title: { 'zh-CN': '通知', 'en-US': 'Notices' },
      path: '/workbench/notices',
      permission: 'workbench.notice.read',
      keywords: ['消息', '提醒', 'messages'],
      places: ['account'],
    },
  ],
  slots: ['workbench.card'],
  messages: { publishes: [entityChanged], subscribes: [entityChanged], asks: [customersPick] },
  budgets: { entry: 4_000, route: 11_000 },
});

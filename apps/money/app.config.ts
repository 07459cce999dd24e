import { defineAppConfig } from '@suanpan/protocol/app-config';
import { entityChanged } from '@suanpan/protocol/entity-changed';

export default defineAppConfig({
  name: 'money',
  title: { 'zh-CN': '资金', 'en-US': 'Money' },
  routes: [
    {
      path: '/money/items',
      title: { 'zh-CN': '应收应付', 'en-US': 'Open items' },
      icon: 'receipt',
      group: 'finance',
      order: 4,
      permission: 'money.document.read',
    },
    {
      path: '/money/ageing',
      title: { 'zh-CN': '账龄', 'en-US': 'Ageing' },
      icon: 'chart',
      group: 'finance',
      order: 6,
      permission: 'money.document.read',
    },
    {
      path: '/money/accounts',
      title: { 'zh-CN': '资金账户', 'en-US': 'Cash accounts' },
      icon: 'box',
      group: 'finance',
      order: 8,
      permission: 'money.document.read',
    },
  ],
  documents: [],
  messages: { publishes: [entityChanged], subscribes: [entityChanged] },
  budgets: { entry: 6_000, route: 48_000 },
});

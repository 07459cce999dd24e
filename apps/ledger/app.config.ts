import { accountsPick } from '@suanpan/protocol/accounts-pick';
import { defineAppConfig } from '@suanpan/protocol/app-config';
import { entityChanged } from '@suanpan/protocol/entity-changed';
import { searchFind } from '@suanpan/protocol/search-find';
import { accountData } from './src/first-data.ts';

export default defineAppConfig({
  name: 'ledger',
  title: { 'zh-CN': '总账', 'en-US': 'Ledger' },
  routes: [
    {
      path: '/ledger/accounts',
      title: { 'zh-CN': '会计科目', 'en-US': 'Chart of accounts' },
      icon: 'receipt',
      group: 'finance',
      order: 10,
      permission: 'ledger.account.read',
      data: [...accountData],
    },
  ],
  documents: [{ type: 'account', page: '/ledger/accounts/:id', list: '/ledger/accounts' }],
  messages: { publishes: [entityChanged], subscribes: [entityChanged], answers: [accountsPick, searchFind] },
  budgets: { entry: 3_000, route: 9_000 },
});

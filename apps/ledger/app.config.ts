import { accountsPick } from '@suanpan/protocol/accounts-pick';
import { defineAppConfig } from '@suanpan/protocol/app-config';
import { entityChanged } from '@suanpan/protocol/entity-changed';
import { searchFind } from '@suanpan/protocol/search-find';
import { accountData, balanceData, closingData, voucherData } from './src/first-data.ts';

export default defineAppConfig({
  name: 'ledger',
  title: { 'zh-CN': '总账', 'en-US': 'Ledger' },
  routes: [
    {
      path: '/ledger/vouchers',
      title: { 'zh-CN': '凭证', 'en-US': 'Vouchers' },
      icon: 'receipt',
      group: 'finance',
      order: 10,
      permission: 'ledger.voucher.read',
      data: [...voucherData],
    },
    { path: '/ledger/journals', title: { 'zh-CN': '凭证草稿', 'en-US': 'Draft vouchers' }, menu: false, permission: 'ledger.voucher.read' },
    {
      path: '/ledger/balances',
      title: { 'zh-CN': '科目余额表', 'en-US': 'Trial balance' },
      icon: 'receipt',
      group: 'finance',
      order: 20,
      permission: 'books.report.read',
      data: [...balanceData],
    },
    {
      path: '/ledger/closing',
      title: { 'zh-CN': '期末处理', 'en-US': 'Period end' },
      icon: 'receipt',
      group: 'finance',
      order: 30,
      permission: 'books.report.read',
      data: [...closingData],
    },
    {
      path: '/ledger/statements',
      title: { 'zh-CN': '财务报表', 'en-US': 'Statements' },
      icon: 'receipt',
      group: 'finance',
      order: 40,
      permission: 'books.report.read',
    },
    {
      path: '/ledger/accounts',
      title: { 'zh-CN': '会计科目', 'en-US': 'Chart of accounts' },
      icon: 'receipt',
      group: 'finance',
      order: 50,
      permission: 'ledger.account.read',
      data: [...accountData],
    },
    {
      path: '/ledger/parameters',
      title: { 'zh-CN': '核算参数', 'en-US': 'Parameters' },
      icon: 'receipt',
      group: 'finance',
      order: 60,
      permission: 'books.report.read',
    },
    {
      path: '/ledger/opening',
      title: { 'zh-CN': '期初余额', 'en-US': 'Opening balances' },
      menu: false,
      permission: 'books.parameter.write',
    },
  ],
  widgets: [
    {
      slot: 'workbench.card',
      name: 'monthClose',
      title: { 'zh-CN': '月结进度', 'en-US': 'Month close' },
      permission: 'books.report.read',
      order: 70,
      size: { rows: 7 },
    },
  ],
  actions: [
    {
      name: 'new-voucher',
      title: { 'zh-CN': '录入凭证', 'en-US': 'New voucher' },
      path: '/ledger/vouchers/new',
      permission: 'ledger.voucher.write',
      keywords: ['新增凭证', '记账', 'add voucher', 'journal'],
    },
    {
      name: 'close-month',
      title: { 'zh-CN': '月末结账', 'en-US': 'Close the month' },
      path: '/ledger/closing',
      permission: 'books.period.close',
      keywords: ['期末处理', '结转损益', 'period end'],
    },
  ],
  documents: [
    { type: 'ledger.voucher', page: '/ledger/vouchers/:id', list: '/ledger/vouchers', create: '/ledger/vouchers/new' },
    { type: 'ledger.journal', page: '/ledger/journals/:id' },
    { type: 'ledger.period', page: '/ledger/closing/months/:id', list: '/ledger/closing' },
    { type: 'ledger.opening', create: '/ledger/opening' },
    { type: 'account', page: '/ledger/accounts/:id', list: '/ledger/accounts' },
  ],
  messages: { publishes: [entityChanged], subscribes: [entityChanged], answers: [accountsPick, searchFind] },
  budgets: { entry: 3_000, route: 30_000 },
});

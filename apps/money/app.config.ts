import { defineAppConfig } from '@suanpan/protocol/app-config';
import { entityChanged } from '@suanpan/protocol/entity-changed';
import { jobsAct, jobsOf } from '@suanpan/protocol/jobs';
import { noticesNotify } from '@suanpan/protocol/notices-notify';

export default defineAppConfig({
  name: 'money',
  title: { 'zh-CN': '资金', 'en-US': 'Money' },
  routes: [
    {
      path: '/money/documents',
      title: { 'zh-CN': '收款付款', 'en-US': 'Receipts and payments' },
      icon: 'receipt',
      group: 'finance',
      order: 2,
      permission: 'money.document.read',
    },
    {
      path: '/money/expenses',
      title: { 'zh-CN': '费用单', 'en-US': 'Expenses' },
      icon: 'receipt',
      group: 'finance',
      order: 3,
      permission: 'money.document.read',
    },
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
      path: '/money/transfers',
      title: { 'zh-CN': '账户互转', 'en-US': 'Account transfers' },
      icon: 'receipt',
      group: 'finance',
      order: 7,
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
    {
      path: '/money/bank',
      title: { 'zh-CN': '银行对账', 'en-US': 'Bank reconciliation' },
      icon: 'receipt',
      group: 'finance',
      order: 9,
      permission: 'money.bank.read',
    },
  ],
  actions: [
    {
      name: 'new-receipt',
      title: { 'zh-CN': '新建收款单', 'en-US': 'New receipt' },
      path: '/money/documents/new-receipt',
      permission: 'money.document.write',
      keywords: ['收款', '收钱', '回款', 'receive money'],
    },
    {
      name: 'new-payment',
      title: { 'zh-CN': '新建付款单', 'en-US': 'New payment' },
      path: '/money/documents/new-payment',
      permission: 'money.document.write',
      keywords: ['付款', '付钱', 'pay'],
    },
    {
      name: 'new-advance-use',
      title: { 'zh-CN': '预收预付冲账', 'en-US': 'Use an advance' },
      path: '/money/documents/new-advance',
      permission: 'money.document.write',
      keywords: ['预收', '预付', '核销', 'advance'],
    },
    {
      name: 'new-expense',
      title: { 'zh-CN': '新建费用单', 'en-US': 'New expense' },
      path: '/money/expenses/new',
      permission: 'money.document.write',
      keywords: ['报销', '房租', '运费', '办公费', 'spend'],
    },
    {
      name: 'new-account-transfer',
      title: { 'zh-CN': '新建账户互转', 'en-US': 'New account transfer' },
      path: '/money/transfers/new',
      permission: 'money.document.write',
      keywords: ['转账', '提现', '存现', '划转', 'move money'],
    },
    {
      name: 'import-bank-file',
      title: { 'zh-CN': '导入银行流水', 'en-US': 'Import a bank file' },
      path: '/money/bank/import',
      permission: 'money.bank.write',
      keywords: ['对账', '流水', '网银', '回单', 'bank statement'],
    },
  ],
  documents: [
    { type: 'money.document', page: '/money/documents/:id', list: '/money/documents', create: '/money/documents/new-receipt' },
    { type: 'money.expense', page: '/money/expenses/:id', list: '/money/expenses', create: '/money/expenses/new' },
    { type: 'money.transfer', page: '/money/transfers/:id', list: '/money/transfers', create: '/money/transfers/new' },
  ],
  messages: { publishes: [entityChanged, noticesNotify, jobsOf('money')], subscribes: [entityChanged], answers: [jobsAct] },
  budgets: { entry: 2_000, route: 34_000 },
});

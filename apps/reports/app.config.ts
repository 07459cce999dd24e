import { defineAppConfig } from '@suanpan/protocol/app-config';
import { jobsAct, jobsOf } from '@suanpan/protocol/jobs';

export default defineAppConfig({
  name: 'reports',
  title: { 'zh-CN': '报表', 'en-US': 'Reports' },
  routes: [
    {
      path: '/reports/sales',
      title: { 'zh-CN': '销售分析', 'en-US': 'Sales analysis' },
      simple: { title: { 'zh-CN': '卖了多少', 'en-US': 'What was sold' }, order: 10 },
      icon: 'chart',
      group: 'reports',
      order: 10,
      permission: 'sales.document.read',
    },
    {
      path: '/reports/receivables',
      title: { 'zh-CN': '应收分析', 'en-US': 'Receivables' },
      simple: { title: { 'zh-CN': '谁欠我钱', 'en-US': 'Who owes me' }, order: 20 },
      icon: 'chart',
      group: 'reports',
      order: 20,
      permission: 'sales.document.read',
    },
    {
      path: '/reports/stock',
      title: { 'zh-CN': '库存周转', 'en-US': 'Stock turnover' },
      icon: 'chart',
      group: 'reports',
      order: 30,
      permission: 'inventory.stock.read',
    },
    {
      path: '/reports/purchasing',
      title: { 'zh-CN': '采购价格', 'en-US': 'Purchase prices' },
      icon: 'chart',
      group: 'reports',
      order: 40,
      permission: 'purchasing.price.read',
    },
    {
      path: '/reports/cash',
      title: { 'zh-CN': '资金走势', 'en-US': 'Cash trend' },
      icon: 'chart',
      group: 'reports',
      order: 50,
      permission: 'money.document.read',
    },
  ],
  messages: { publishes: [jobsOf('reports')], answers: [jobsAct] },
  budgets: { entry: 3_000, route: 30_000 },
});

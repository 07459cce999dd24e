import { defineAppConfig } from '@suanpan/protocol/app-config';
import { noticesNotify } from '@suanpan/protocol/notices-notify';

export default defineAppConfig({
  name: 'reports',
  title: { 'zh-CN': '报表', 'en-US': 'Reports' },
  routes: [
    {
      path: '/reports/sales',
      title: { 'zh-CN': '销售分析', 'en-US': 'Sales analysis' },
      icon: 'chart',
      group: 'reports',
      order: 10,
      permission: 'sales.document.read',
    },
  ],
  messages: { publishes: [noticesNotify] },
  budgets: { entry: 3_000, route: 30_000 },
});

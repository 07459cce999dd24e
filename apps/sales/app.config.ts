import { defineAppConfig } from '@suanpan/protocol/app-config';
import { entityChanged } from '@suanpan/protocol/entity-changed';
import { customerData, orderData } from './src/first-data.ts';

export default defineAppConfig({
  name: 'sales',
  title: { 'zh-CN': '销售', 'en-US': 'Sales' },
  routes: [
    {
      path: '/sales/orders',
      title: { 'zh-CN': '销售订单', 'en-US': 'Sales orders' },
      icon: 'receipt',
      group: 'business',
      order: 10,
      permission: 'sales.order.read',
      data: [...orderData],
    },
    {
      path: '/sales/customers',
      title: { 'zh-CN': '客户', 'en-US': 'Customers' },
      icon: 'people',
      group: 'business',
      order: 20,
      permission: 'sales.customer.read',
      data: [...customerData],
    },
  ],
  messages: { publishes: [entityChanged], subscribes: [entityChanged] },
  budgets: { entry: 6_000, route: 48_000 },
});

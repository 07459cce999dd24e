import { defineAppConfig } from '@suanpan/protocol/app-config';
import { badgesOf } from '@suanpan/protocol/badges';
import { customersPick } from '@suanpan/protocol/customers-pick';
import { entityChanged } from '@suanpan/protocol/entity-changed';
import { noticesNotify } from '@suanpan/protocol/notices-notify';
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
  documents: [
    {
      type: 'sales.order',
      page: '/sales/orders/:id',
      print: '/sales/orders/:id/print',
      list: '/sales/orders',
      create: '/sales/orders/new',
    },
    { type: 'customer', page: '/sales/customers/:id', list: '/sales/customers', create: '/sales/customers/new' },
  ],
  messages: { publishes: [entityChanged, noticesNotify, badgesOf('sales')], subscribes: [entityChanged], answers: [customersPick] },
  budgets: { entry: 6_000, route: 48_000 },
});

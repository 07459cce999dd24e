import { defineAppConfig } from '@suanpan/protocol/app-config';
import { entityChanged } from '@suanpan/protocol/entity-changed';
import { searchFind } from '@suanpan/protocol/search-find';
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
  slots: ['sales.customer.side'],
  widgets: [
    {
      slot: 'workbench.card',
      name: 'ordersToApprove',
      title: { 'zh-CN': '等我审核的订单', 'en-US': 'Waiting for my approval' },
      permission: 'sales.order.approve',
      order: 10,
      size: { rows: 6 },
    },
    {
      slot: 'workbench.card',
      name: 'bestCustomers',
      title: { 'zh-CN': '近 30 天的好客户', 'en-US': 'Best customers, 30 days' },
      permission: 'sales.customer.read',
      order: 20,
      size: { rows: 6 },
    },
  ],
  actions: [
    {
      name: 'new-order',
      title: { 'zh-CN': '新建销售订单', 'en-US': 'New sales order' },
      path: '/sales/orders/new',
      permission: 'sales.order.write',
      keywords: ['新增订单', '录入订单', '开单', 'add order', 'create order'],
    },
    {
      name: 'new-customer',
      title: { 'zh-CN': '新建客户', 'en-US': 'New customer' },
      path: '/sales/customers/new',
      permission: 'sales.customer.write',
      keywords: ['新增客户', 'add customer', 'create customer'],
    },
  ],
  messages: { publishes: [entityChanged], subscribes: [entityChanged], answers: [searchFind] },
  budgets: { entry: 6_000, route: 48_000 },
});

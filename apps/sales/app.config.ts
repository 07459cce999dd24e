import { defineAppConfig } from '@suanpan/protocol/app-config';
import { badgesOf } from '@suanpan/protocol/badges';
import { customersPick } from '@suanpan/protocol/customers-pick';
import { entityChanged } from '@suanpan/protocol/entity-changed';
import { jobsAct, jobsOf } from '@suanpan/protocol/jobs';
import { searchFind } from '@suanpan/protocol/search-find';
import { noticesNotify } from '@suanpan/protocol/notices-notify';
import { productsPick } from '@suanpan/protocol/products-pick';
import { customerData, orderData, saleData } from './src/first-data.ts';

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
      path: '/sales/quotations',
      title: { 'zh-CN': '报价单', 'en-US': 'Quotations' },
      icon: 'receipt',
      group: 'business',
      order: 20,
      permission: 'sales.quotation.read',
    },
    {
      path: '/sales/documents',
      title: { 'zh-CN': '销售单', 'en-US': 'Sales' },
      simple: { title: { 'zh-CN': '卖货', 'en-US': 'Sales' }, order: 10 },
      icon: 'receipt',
      group: 'business',
      order: 15,
      permission: 'sales.document.read',
      data: [...saleData],
    },
    {
      path: '/sales/customers',
      title: { 'zh-CN': '客户', 'en-US': 'Customers' },
      simple: { title: { 'zh-CN': '客户', 'en-US': 'Customers' }, order: 50 },
      icon: 'people',
      group: 'business',
      order: 20,
      permission: 'sales.customer.read',
      data: [...customerData],
    },
  ],
  slots: ['sales.customer.side', 'sales.order.side'],
  widgets: [
    {
      slot: 'workbench.card',
      name: 'ordersToApprove',
      title: { 'zh-CN': '等我审核的订单', 'en-US': 'Waiting for my approval' },
      permission: 'sales.order.approve',
      order: 10,
      size: { rows: 7 },
    },
    {
      slot: 'workbench.card',
      name: 'bestCustomers',
      title: { 'zh-CN': '近 30 天的好客户', 'en-US': 'Best customers, 30 days' },
      permission: 'sales.customer.read',
      order: 20,
      size: { rows: 7 },
    },
  ],
  actions: [
    {
      name: 'new-order',
      title: { 'zh-CN': '新建销售订单', 'en-US': 'New sales order' },
      path: '/sales/orders/new',
      permission: 'sales.order.write',
      places: ['toolbar'],
      keywords: ['新增订单', '录入订单', '开单', 'add order', 'create order'],
    },
    {
      name: 'new-sale',
      title: { 'zh-CN': '新建销售单', 'en-US': 'New sale' },
      path: '/sales/documents/new',
      permission: 'sales.document.write',
      keywords: ['开单', '出货', '销售出库', 'add sale', 'sell'],
    },
    {
      name: 'new-customer',
      title: { 'zh-CN': '新建客户', 'en-US': 'New customer' },
      path: '/sales/customers/new',
      permission: 'sales.customer.write',
      keywords: ['新增客户', 'add customer', 'create customer'],
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
    { type: 'sales.document', page: '/sales/documents/:id', list: '/sales/documents', create: '/sales/documents/new' },
    { type: 'customer', page: '/sales/customers/:id', list: '/sales/customers', create: '/sales/customers/new' },
  ],
  messages: {
    publishes: [entityChanged, noticesNotify, badgesOf('sales'), jobsOf('sales')],
    subscribes: [entityChanged],
    asks: [productsPick],
    answers: [customersPick, searchFind, jobsAct],
  },
  budgets: { entry: 6_000, route: 62_400 },
});

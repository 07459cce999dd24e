import { defineAppConfig } from '@suanpan/protocol/app-config';
import { badgesOf } from '@suanpan/protocol/badges';
import { entityChanged } from '@suanpan/protocol/entity-changed';
import { jobsAct, jobsOf } from '@suanpan/protocol/jobs';
import { noticesNotify } from '@suanpan/protocol/notices-notify';
import { productsPick } from '@suanpan/protocol/products-pick';
import { searchFind } from '@suanpan/protocol/search-find';
import { suppliersPick } from '@suanpan/protocol/suppliers-pick';
import { purchaseData, supplierData } from './src/first-data.ts';

export default defineAppConfig({
  name: 'purchasing',
  title: { 'zh-CN': '采购', 'en-US': 'Purchasing' },
  routes: [
    {
      path: '/purchasing/orders',
      title: { 'zh-CN': '采购订单', 'en-US': 'Purchase orders' },
      icon: 'receipt',
      group: 'business',
      order: 21,
      permission: 'purchasing.order.read',
    },
    {
      path: '/purchasing/documents',
      title: { 'zh-CN': '采购单', 'en-US': 'Purchases' },
      simple: { title: { 'zh-CN': '进货', 'en-US': 'Purchases' }, order: 20 },
      icon: 'receipt',
      group: 'business',
      order: 22,
      permission: 'purchasing.document.read',
      data: [...purchaseData],
    },
    {
      path: '/purchasing/invoices',
      title: { 'zh-CN': '进项发票', 'en-US': 'Input invoices' },
      icon: 'receipt',
      group: 'business',
      order: 23,
      permission: 'purchasing.invoice.read',
    },
    {
      path: '/purchasing/suppliers',
      title: { 'zh-CN': '供应商', 'en-US': 'Suppliers' },
      simple: { title: { 'zh-CN': '供应商', 'en-US': 'Suppliers' }, order: 60 },
      icon: 'people',
      group: 'business',
      order: 24,
      permission: 'purchasing.supplier.read',
      data: [...supplierData],
    },
  ],
  widgets: [
    {
      slot: 'workbench.card',
      name: 'purchaseTasks',
      title: { 'zh-CN': '采购待办', 'en-US': 'Purchasing to do' },
      permission: 'purchasing.order.read',
      order: 30,
      size: { rows: 7 },
    },
  ],
  actions: [
    {
      name: 'new-purchase-order',
      title: { 'zh-CN': '新建采购订单', 'en-US': 'New purchase order' },
      path: '/purchasing/orders/new',
      permission: 'purchasing.order.write',
      keywords: ['订货', 'order goods'],
    },
    {
      name: 'new-purchase',
      title: { 'zh-CN': '新建采购入库', 'en-US': 'New purchase' },
      path: '/purchasing/documents/new',
      permission: 'purchasing.document.write',
      keywords: ['采购单', '进货', '入库', 'add purchase', 'buy'],
    },
    {
      name: 'new-provisional',
      title: { 'zh-CN': '新建暂估入库', 'en-US': 'New provisional receipt' },
      path: '/purchasing/documents/new-provisional',
      permission: 'purchasing.document.write',
      keywords: ['货到票未到', 'goods without invoice'],
    },
    {
      name: 'new-supplier',
      title: { 'zh-CN': '新建供应商', 'en-US': 'New supplier' },
      path: '/purchasing/suppliers/new',
      permission: 'purchasing.supplier.write',
      keywords: ['新增供应商', 'add supplier', 'create supplier'],
    },
  ],
  documents: [
    {
      type: 'purchasing.order',
      page: '/purchasing/orders/:id',
      print: '/purchasing/orders/:id/print',
      list: '/purchasing/orders',
      create: '/purchasing/orders/new',
    },
    {
      type: 'purchasing.document',
      page: '/purchasing/documents/:id',
      list: '/purchasing/documents',
      create: '/purchasing/documents/new',
    },
    {
      type: 'purchasing.invoice',
      page: '/purchasing/invoices/:id',
      list: '/purchasing/invoices',
      create: '/purchasing/invoices/new',
    },
    {
      type: 'supplier',
      page: '/purchasing/suppliers/:id',
      list: '/purchasing/suppliers',
      create: '/purchasing/suppliers/new',
    },
  ],
  messages: {
    publishes: [entityChanged, noticesNotify, badgesOf('purchasing'), jobsOf('purchasing')],
    subscribes: [entityChanged],
    asks: [productsPick],
    answers: [suppliersPick, searchFind, jobsAct],
  },
  budgets: { entry: 6_000, route: 63_500 },
});

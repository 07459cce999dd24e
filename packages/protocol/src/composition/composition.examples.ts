import type { ComposedApp } from './composition.ts';

export const composedWorkbench: ComposedApp = {
  name: 'workbench',
  title: { 'zh-CN': '工作台', 'en-US': 'Workbench' },
  release: 'workbench@1.0.0-00000001',
  base: '/releases/workbench@1.0.0-00000001/',
  entry: '/releases/workbench@1.0.0-00000001/main.js',
  scope: '/releases/workbench@1.0.0-00000001/scope.js',
  styles: [],
  preload: [],
  texts: {},
  routes: [{ path: '/workbench', title: { 'zh-CN': '工作台', 'en-US': 'Workbench' }, menu: true }],
  reason: 'stable',
  fallback: null,
};

export const composedSales: ComposedApp = {
  name: 'sales',
  title: { 'zh-CN': '销售', 'en-US': 'Sales' },
  release: 'sales@1.4.2-3f9c2a1b',
  base: '/releases/sales@1.4.2-3f9c2a1b/',
  entry: '/releases/sales@1.4.2-3f9c2a1b/main.js',
  scope: '/releases/sales@1.4.2-3f9c2a1b/scope.js',
  styles: ['/releases/sales@1.4.2-3f9c2a1b/main.css'],
  preload: [],
  texts: {},
  routes: [
    { path: '/sales/orders', title: { 'zh-CN': '销售订单', 'en-US': 'Orders' }, permission: 'sales.order.read', menu: true },
    { path: '/sales/customers', title: { 'zh-CN': '客户', 'en-US': 'Customers' }, permission: 'sales.customer.read', menu: true },
  ],
  reason: 'stable',
  fallback: null,
};

import { defineAppConfig } from '@suanpan/protocol/app-config';
import { badgesOf } from '@suanpan/protocol/badges';
import { entityChanged } from '@suanpan/protocol/entity-changed';
import { jobsAct, jobsOf } from '@suanpan/protocol/jobs';
import { noticesNotify } from '@suanpan/protocol/notices-notify';
import { productsPick } from '@suanpan/protocol/products-pick';
import { searchFind } from '@suanpan/protocol/search-find';
import { productData } from './src/first-data.ts';

export default defineAppConfig({
  name: 'inventory',
  title: { 'zh-CN': '库存', 'en-US': 'Inventory' },
  routes: [
    {
      path: '/inventory/products',
      title: { 'zh-CN': '商品', 'en-US': 'Products' },
      simple: { title: { 'zh-CN': '商品', 'en-US': 'Products' }, order: 70 },
      icon: 'box',
      group: 'business',
      order: 40,
      permission: 'inventory.product.read',
      data: [...productData],
    },
    {
      path: '/inventory/stock',
      title: { 'zh-CN': '库存', 'en-US': 'Stock' },
      simple: { title: { 'zh-CN': '库存', 'en-US': 'Stock' }, order: 30 },
      icon: 'box',
      group: 'business',
      order: 42,
      permission: 'inventory.stock.read',
    },
    {
      path: '/inventory/deliveries',
      title: { 'zh-CN': '出入库任务', 'en-US': 'Ship and receive' },
      icon: 'box',
      group: 'business',
      order: 41,
      permission: 'inventory.delivery.write',
    },
    {
      path: '/inventory/documents',
      title: { 'zh-CN': '调拨盘点', 'en-US': 'Transfers and counts' },
      icon: 'receipt',
      group: 'business',
      order: 43,
      permission: 'inventory.document.read',
    },
    {
      path: '/inventory/others',
      title: { 'zh-CN': '其他出入库', 'en-US': 'Other stock moves' },
      icon: 'receipt',
      group: 'business',
      order: 45,
      permission: 'inventory.document.read',
    },
    {
      path: '/inventory/summary',
      title: { 'zh-CN': '收发存汇总', 'en-US': 'Stock summary' },
      icon: 'chart',
      group: 'business',
      order: 44,
      permission: 'inventory.stock.read',
    },
    {
      path: '/inventory/warehouses',
      title: { 'zh-CN': '仓库', 'en-US': 'Warehouses' },
      icon: 'box',
      group: 'business',
      order: 46,
      permission: 'inventory.stock.read',
    },
  ],
  widgets: [
    {
      slot: 'workbench.card',
      name: 'stockAlerts',
      title: { 'zh-CN': '库存预警', 'en-US': 'Stock to watch' },
      permission: 'inventory.stock.read',
      order: 40,
      size: { rows: 7 },
    },
    {
      slot: 'workbench.card',
      name: 'deliveries',
      title: { 'zh-CN': '出入库任务', 'en-US': 'Ship and receive' },
      permission: 'inventory.delivery.write',
      order: 41,
      size: { rows: 7 },
    },
  ],
  actions: [
    {
      name: 'new-product',
      title: { 'zh-CN': '新建商品', 'en-US': 'New product' },
      path: '/inventory/products/new',
      permission: 'inventory.product.write',
      keywords: ['新增商品', '商品建档', 'add product', 'create product'],
    },
    {
      name: 'new-count',
      title: { 'zh-CN': '新建盘点单', 'en-US': 'New count' },
      path: '/inventory/documents/new-count',
      permission: 'inventory.document.write',
      keywords: ['盘库', '盘盈', '盘亏', 'stocktaking'],
    },
    {
      name: 'new-transfer',
      title: { 'zh-CN': '新建调拨单', 'en-US': 'New transfer' },
      path: '/inventory/documents/new-transfer',
      permission: 'inventory.document.write',
      keywords: ['移库', '搬货', 'move goods'],
    },
    {
      name: 'new-other-in',
      title: { 'zh-CN': '新建其他入库', 'en-US': 'New other receipt' },
      path: '/inventory/others/new-in',
      permission: 'inventory.document.write',
      keywords: ['获赠', '赠品', '组装', 'gift'],
    },
    {
      name: 'new-other-out',
      title: { 'zh-CN': '新建其他出库', 'en-US': 'New other issue' },
      path: '/inventory/others/new-out',
      permission: 'inventory.document.write',
      keywords: ['领用', '报废', '赠送', 'own use', 'scrap'],
    },
    {
      name: 'new-cost-adjustment',
      title: { 'zh-CN': '新建成本调整', 'en-US': 'New cost adjustment' },
      path: '/inventory/others/new-cost',
      permission: 'inventory.cost.read',
      keywords: ['调成本', 'revalue'],
    },
  ],
  documents: [
    { type: 'product', page: '/inventory/products/:id', list: '/inventory/products', create: '/inventory/products/new' },
    {
      type: 'inventory.document',
      page: '/inventory/documents/:id',
      list: '/inventory/documents',
      create: '/inventory/documents/new-count',
    },
    { type: 'inventory.other', page: '/inventory/others/:id', list: '/inventory/others', create: '/inventory/others/new-out' },
    { type: 'warehouse', list: '/inventory/warehouses' },
    { type: 'inventory.stock', page: '/inventory/stock/:id', list: '/inventory/stock' },
  ],
  messages: {
    publishes: [entityChanged, noticesNotify, badgesOf('inventory'), jobsOf('inventory')],
    subscribes: [entityChanged],
    answers: [productsPick, searchFind, jobsAct],
  },
  budgets: { entry: 3_500, route: 50_200 },
});

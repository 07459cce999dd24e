import { defineAppConfig } from '@suanpan/protocol/app-config';
import { entityChanged } from '@suanpan/protocol/entity-changed';
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
      icon: 'box',
      group: 'business',
      order: 40,
      permission: 'inventory.product.read',
      data: [...productData],
    },
    {
      path: '/inventory/stock',
      title: { 'zh-CN': '库存', 'en-US': 'Stock' },
      icon: 'box',
      group: 'business',
      order: 42,
      permission: 'inventory.stock.read',
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
  actions: [
    {
      name: 'new-product',
      title: { 'zh-CN': '新建商品', 'en-US': 'New product' },
      path: '/inventory/products/new',
      permission: 'inventory.product.write',
      keywords: ['新增商品', '商品建档', 'add product', 'create product'],
    },
  ],
  documents: [{ type: 'product', page: '/inventory/products/:id', list: '/inventory/products', create: '/inventory/products/new' }],
  messages: {
    publishes: [entityChanged],
    subscribes: [entityChanged],
    answers: [productsPick, searchFind],
  },
  budgets: { entry: 3_500, route: 12_500 },
});

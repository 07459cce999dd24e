import type { CustomerEntries } from '#core/party/customer.ts';
import type { ProductEntries } from '#core/product/product.ts';
import type { PlannedSupplier } from '../planned-books/book-masters.ts';

/** Products of a small shop for stationery and the kitchen of an office. */
export const sampleProducts: readonly ProductEntries[] = [
  { sku: 'SL-001', name: '中性笔 黑', spec: '0.5 毫米', unit: '支', price: '2.5', taxRate: '13', minStock: '100' },
  { sku: 'SL-002', name: '笔记本', spec: 'A5 96 页', unit: '本', price: '8.8', taxRate: '13', minStock: '40' },
  { sku: 'SL-003', name: '复印纸', spec: 'A4 70 克', unit: '包', price: '22.6', taxRate: '13', minStock: '30' },
  { sku: 'SL-004', name: '文件夹', spec: 'A4 双夹', unit: '个', price: '6.9', taxRate: '13' },
  { sku: 'SL-005', name: '订书机', spec: '12 号', unit: '个', price: '18', taxRate: '13' },
  { sku: 'SL-006', name: '计算器', spec: '12 位', unit: '台', price: '45', taxRate: '13' },
  { sku: 'SL-007', name: '茉莉花茶', spec: '500 克/袋', unit: '袋', price: '96.5', taxRate: '13' },
  { sku: 'SL-008', name: '送货上门', spec: '市区', unit: '次', price: '30', taxRate: '6', service: true },
];

/** Who buys of the shop; each name says that nobody real is meant. */
export const sampleCustomers: readonly CustomerEntries[] = [
  { name: '城南小学（示例）', contact: '王老师', creditDays: 30 },
  { name: '滨江科技有限公司（示例）', contact: '黄经理', creditDays: 30 },
  { name: '锦江书店（示例）', contact: '陈店长', creditDays: 15 },
  { name: '门店散客（示例）', creditDays: 0 },
];

/** Whom the shop buys from. */
export const sampleSuppliers: readonly PlannedSupplier[] = [
  { name: '东海办公用品厂（示例）', creditDays: 30 },
  { name: '太湖纸业批发（示例）', creditDays: 30 },
];

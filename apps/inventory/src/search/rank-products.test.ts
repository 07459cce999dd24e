import { expect, it } from 'vitest';
import type { FindProductsQuery } from '../data/find-products.generated.ts';
import { rankProducts } from './rank-products.ts';

const notebook = {
  id: '1',
  version: 1,
  sku: 'P-002',
  barcode: '6903000000021',
  name: '笔记本',
  mnemonic: 'BJB',
  spec: 'A5 96 页',
  unit: '本',
  price: '8.8',
  taxRate: '13',
  minStock: '0',
  service: false,
  enabled: true,
  units: [{ id: 'u', name: '箱', factor: '40', barcode: '6903000000038', price: null, enabled: true }],
};
const pen = {
  ...notebook,
  id: '2',
  sku: 'P-001',
  barcode: '',
  name: '中性笔 黑',
  mnemonic: 'ZXBH',
  spec: '',
  unit: '支',
  price: '2.5',
  units: [],
};
const found: FindProductsQuery = { productList: { edges: [{ node: pen }, { node: notebook }] } };

const titles = (words: string, limit = 10): string[] => rankProducts(found, words, limit).map(({ title }) => title);

it.each(['笔记', 'bjb', 'p-002', '6903000000021', '6903000000038', '96 笔记'])('rankProducts() finds a product by "%s"', (words) => {
  expect(titles(words)).toEqual(['笔记本']);
});

it('rankProducts() has those first that begin with the words, and no more than wanted', () => {
  expect(titles('笔')).toEqual(['笔记本', '中性笔 黑']);
  expect(titles('笔', 1)).toEqual(['笔记本']);
  expect(titles('墨水')).toEqual([]);
});

it('each product leads to its page and says what it is', () => {
  expect(rankProducts(found, 'zxbh', 5)).toEqual([
    { kind: 'product', title: '中性笔 黑', subtitle: 'P-001 · 2.50 / 支', href: '/inventory/products/2', rank: 100 },
  ]);
});

it('the barcode of a further unit finds its product and says which unit it is', () => {
  expect(rankProducts(found, '6903000000038', 5)[0]?.subtitle).toContain('箱 = 40 本');
  expect(rankProducts(found, '6903000000021', 5)[0]?.subtitle).not.toContain('箱');
});

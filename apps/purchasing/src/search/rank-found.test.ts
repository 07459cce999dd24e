import { expect, it } from 'vitest';
import type { FindInPurchasingQuery } from '../data/find-in-purchasing.generated.ts';
import { rankFound } from './rank-found.ts';

const supplier = { id: '1', code: 'GY-0001', name: '杭州茶厂', mnemonic: 'HZCC' };
const purchase = { id: '7', number: 'CG-2026-0001', type: 'PURCHASE', date: '2026-11-23', gross: '36210.50', supplier } as const;
const order = { id: '9', number: 'CGDD-2026-0003', date: '2026-11-22', gross: '100.00', supplier };
const found: FindInPurchasingQuery = {
  purchaseOrders: { edges: [{ node: order }] },
  tradeDocuments: { edges: [{ node: purchase }, { node: { ...purchase, id: '8', number: 'CG-2026-0002' } }] },
  suppliers: [supplier],
};

const find = (words: string, limit = 10) => rankFound(found, { words, limit, typeName: () => '采购入库', orderName: '采购订单' });
const titles = (words: string, limit?: number): string[] => find(words, limit).map(({ title }) => title);

it('a supplier comes before their purchases, by name, code or initials', () => {
  for (const words of ['hzcc', '杭州', 'gy-0001'])
    expect(titles(words)).toEqual(['杭州茶厂', 'CG-2026-0001', 'CG-2026-0002', 'CGDD-2026-0003']);
  expect(titles('hzcc', 1)).toEqual(['杭州茶厂']);
});

it('a purchase order is found by its number, says what it is and leads to its page', () => {
  expect(find('cgdd')).toMatchObject([{ subtitle: '采购订单 · 杭州茶厂 · 100.00 · 2026-11-22', href: '/purchasing/orders/9' }]);
});

it('a purchase is found by its number, says what it is and leads to its page', () => {
  expect(find('2026-0001 杭州')).toMatchObject([{ title: 'CG-2026-0001' }]);
  expect(find('cg-2026-0001')).toMatchObject([
    { kind: 'document', subtitle: '采购入库 · 杭州茶厂 · 36,210.50 · 2026-11-23', href: '/purchasing/documents/7' },
  ]);
});

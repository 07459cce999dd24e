import { expect, it } from 'vitest';
import type { FindInSalesQuery } from '../data/find-in-sales.generated.ts';
import { rankFound } from './rank-found.ts';

const customer = { id: '1', code: 'KH-0001', name: '宁波鼓楼食品商行', mnemonic: 'NBGLSPSH' };

const found: FindInSalesQuery = {
  salesOrders: {
    edges: [
      { node: { id: '7', number: 'XSDD-2026-0126', date: '2026-11-23', gross: '36210.50', status: 'DRAFT', customer } },
      { node: { id: '8', number: 'XSDD-2026-0127', date: '2026-11-23', gross: '1.00', status: 'DRAFT', customer } },
    ],
  },
  customers: { edges: [{ node: { ...customer, contact: '王敏' } }] },
};

const find = (query: FindInSalesQuery, words: string, limit = 10) => rankFound(query, { words, limit, typeName: () => '销售单' });
const titles = (words: string, limit?: number): string[] => find(found, words, limit).map(({ title }) => title);

it('rankFound() finds an order by its number, and by a part of it and another word', () => {
  expect(titles('xsdd-2026-0126')).toEqual(['XSDD-2026-0126']);
  expect(titles('xsdd 0127')).toEqual(['XSDD-2026-0127']);
  expect(titles('食品 0126')).toEqual(['XSDD-2026-0126']);
});

it('a customer comes before their orders, by name, code or initials', () => {
  for (const words of ['nbgl', '宁波', 'kh-0001']) {
    expect(titles(words)).toEqual(['宁波鼓楼食品商行', 'XSDD-2026-0126', 'XSDD-2026-0127']);
  }
  expect(titles('nbgl', 1)).toEqual(['宁波鼓楼食品商行']);
  expect(titles('王敏')).toEqual(['宁波鼓楼食品商行']);
});

it('each thing leads to its page and says what it is', () => {
  expect(find(found, '0126', 5)).toEqual([
    {
      kind: 'document',
      title: 'XSDD-2026-0126',
      subtitle: '宁波鼓楼食品商行 · 36,210.50 · 2026-11-23',
      href: '/sales/orders/7',
      rank: 70,
    },
  ]);
});

it('what the person may not see was not asked for', () => {
  expect(find({}, 'nbgl', 5)).toEqual([]);
});

it('a quotation leads to its page', () => {
  const quotation = { id: '5', number: 'BJD-2026-0003', date: '2026-11-23', gross: '12.00', customer };
  expect(find({ quotations: { edges: [{ node: quotation }] } }, 'bjd 宁波')).toMatchObject([
    { kind: 'document', title: 'BJD-2026-0003', subtitle: '宁波鼓楼食品商行 · 12.00 · 2026-11-23', href: '/sales/quotations/5' },
  ]);
});

it('a sale says what it is and leads to its page', () => {
  const sale = { id: '9', number: 'XS-2026-0001', type: 'SALE', date: '2026-11-23', gross: '12.00', customer } as const;
  expect(find({ tradeDocuments: { edges: [{ node: sale }] } }, 'xs 宁波')).toMatchObject([
    { kind: 'document', title: 'XS-2026-0001', subtitle: '销售单 · 宁波鼓楼食品商行 · 12.00 · 2026-11-23', href: '/sales/documents/9' },
  ]);
});

import { expect, it } from 'vitest';
import type { LocalThing } from './local-things.ts';
import type { OpenableThing } from './palette-entry.ts';
import { freshRecent, readRecent, withRecent } from './recent-things.ts';

const order: OpenableThing = { kind: 'document', title: 'XSDD-1', subtitle: '云栖', href: '/sales/orders/1' };

it('withRecent() puts what was opened first, once, and keeps eight', () => {
  const many = Array.from({ length: 9 }, (_, index): OpenableThing => ({ kind: 'document', title: `${index}`, href: `/${index}` }));
  const recent = many.reduce<readonly OpenableThing[]>(withRecent, []);
  expect(recent.map(({ href }) => href)).toEqual(['/8', '/7', '/6', '/5', '/4', '/3', '/2', '/1']);
  expect(withRecent(recent, many[4] ?? order).map(({ href }) => href)).toEqual(['/4', '/8', '/7', '/6', '/5', '/3', '/2', '/1']);
});

it('readRecent() takes things, and nothing else that may stand there', () => {
  const strange = [null, 3, 'x', {}, { ...order, href: '//evil.example' }, { ...order, href: 'sales/orders' }, { ...order, kind: 'x' }];
  expect(readRecent([...strange, order])).toEqual([order]);
  expect(readRecent({ length: 3 })).toEqual([]);
});

it('freshRecent() calls pages by the names that they have now, and drops those that the person may no longer open', () => {
  const page: OpenableThing = { kind: 'page', title: 'Orders', href: '/sales/orders' };
  const local: LocalThing = { kind: 'page', title: '销售订单', href: '/sales/orders', synonyms: [] };
  expect(freshRecent([order, page, { ...page, href: '/ledger' }], [local])).toEqual([order, local]);
});

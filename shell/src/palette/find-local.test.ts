import { beforeAll, expect, it } from 'vitest';
import { findLocal } from './find-local.ts';
import type { LocalThing } from './local-things.ts';
import { type InitialsMatcher, loadInitialsMatcher } from './match-initials.ts';

const things: readonly LocalThing[] = [
  { kind: 'action', title: '新建销售订单', href: '/sales/orders/new', synonyms: ['New sales order', '新增订单', '开单'] },
  { kind: 'page', title: '销售订单', href: '/sales/orders', synonyms: ['Sales orders'] },
  { kind: 'page', title: '客户', href: '/sales/customers', synonyms: ['Customers'] },
  { kind: 'page', title: '重庆分行', href: '/banks', synonyms: [] },
];

let matcher: InitialsMatcher;

beforeAll(async () => {
  matcher = await loadInitialsMatcher();
});

const titles = (words: string): string[] => findLocal(things, words, matcher).map(({ title }) => title);

it.each([
  { words: '订单', found: ['新建销售订单', '销售订单'], why: 'a part of a name' },
  { words: 'xsdd', found: ['销售订单', '新建销售订单'], why: 'initials: the whole of a name before the end of another' },
  { words: 'XZDD', found: ['新建销售订单'], why: 'initials of another word for it' },
  { words: 'xiaoshou', found: ['销售订单', '新建销售订单'], why: 'whole syllables' },
  { words: 'xsdingdan', found: ['销售订单', '新建销售订单'], why: 'initials and syllables' },
  { words: 'kh', found: ['客户'], why: 'initials' },
  { words: 'cqfh', found: ['重庆分行'], why: 'characters with several sounds, read by their words' },
  { words: 'sales o', found: ['销售订单', '新建销售订单'], why: 'its name in another language' },
  { words: 'cust', found: ['客户'], why: 'its name in another language' },
  { words: 'zzz', found: [], why: 'nothing' },
  { words: '0126', found: [], why: 'digits' },
])('findLocal() of "$words" finds $found by $why', ({ words, found }) => {
  expect(titles(words)).toEqual(found);
});

it('without the sounds of characters, names are still found', () => {
  expect(findLocal(things, '客户', null).map(({ title }) => title)).toEqual(['客户']);
  expect(findLocal(things, 'kh', null)).toEqual([]);
});

it('what was typed is marked in the title', () => {
  expect(findLocal(things, '订单', matcher)[0]?.marks).toEqual([4, 5]);
  expect(findLocal(things, 'xsdd', matcher)[1]?.marks).toEqual([2, 3, 4, 5]);
});

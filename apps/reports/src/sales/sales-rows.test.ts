import { expect, it } from 'vitest';
import { salesRows } from './sales-rows.ts';

const figures = (net: string) => ({ __typename: 'SalesFigures' as const, quantity: '1', net, cost: '0.00', margin: net });
const row = (key: string, name: string, net: string) => ({
  key,
  code: name === '' ? '' : `KH-${name}`,
  name,
  now: figures(net),
  before: figures('0.00'),
});
const days = { from: '2026-11-03', to: '2026-11-30' };
const wish = { by: 'CUSTOMER', words: '', otherName: '手工凭证', days } as const;

it('salesRows() has what no sale posted last, unless it is nothing or something is searched for', () => {
  const rows = [row('a', '西湖茶业', '9.00')];
  const other = { now: figures('1.00'), before: figures('0.00') };
  const names = (report: Parameters<typeof salesRows>[0], words: string) => salesRows(report, { ...wish, words }).map(({ name }) => name);
  expect(names({ rows, other }, '')).toEqual(['西湖茶业', '手工凭证']);
  expect(names({ rows, other: { now: figures('0.00'), before: figures('0.00') } }, '')).toEqual(['西湖茶业']);
  expect(names({ rows, other }, '茶')).toEqual(['西湖茶业']);
  expect(names({ rows, other }, '手工')).toEqual([]);
});

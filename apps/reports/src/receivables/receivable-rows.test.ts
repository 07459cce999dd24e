import { expect, it } from 'vitest';
import { receivableRows } from './receivable-rows.ts';

const party = (name: string, mnemonic: string) => ({
  customer: { id: name, code: `KH-${mnemonic}`, name, mnemonic },
  amounts: ['1.00', '0.00', '0.00', '0.00', '0.00'],
  total: '1.00',
  overdue: '0.00',
});
const parties = [party('宁波食品', 'NBSP'), party('杭州茶叶', 'HZCY'), { ...party('x', 'X'), customer: null }];

it.each([
  ['', ['宁波食品', '杭州茶叶']],
  ['hzcy', ['杭州茶叶']],
  ['食品', ['宁波食品']],
  ['kh-nbsp', ['宁波食品']],
  ['没有', []],
])('receivableRows() by %j has %j', (words, names) => {
  expect(receivableRows({ parties }, words).map(({ name }) => name)).toEqual(names);
});

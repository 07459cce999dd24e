import { expect, it } from 'vitest';
import { rankLeaves } from './rank-leaves.ts';

const leaf = (code: string, name: string, mnemonic: string) => ({
  id: code,
  code,
  name,
  fullName: code.startsWith('2221') ? `应交税费 / ${name}` : name,
  mnemonic,
  direction: 'DEBIT' as const,
  isControlled: false,
  enabled: true,
});
const leaves = [
  leaf('1001', '库存现金', 'KCXJ'),
  leaf('1002', '银行存款', 'YHCK'),
  leaf('2221.02', '未交增值税', 'WJZZS'),
  { ...leaf('1101', '短期投资', 'DQTZ'), enabled: false },
];

it.each([
  ['', ['1001', '1002', '2221.02']],
  ['1002', ['1002']],
  ['100', ['1001', '1002']],
  ['yhck', ['1002']],
  ['银行', ['1002']],
  ['222102', ['2221.02']],
  ['应交', ['2221.02']],
  ['短期', []],
])('rankLeaves() finds for %j: %j', (text, codes) => {
  expect(rankLeaves(leaves, text).map(({ code }) => code)).toEqual(codes);
});

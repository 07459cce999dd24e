import { expect, it } from 'vitest';
import { amountWords } from './amount-words.ts';

it.each([
  ['0', '零元整'],
  ['100', '壹佰元整'],
  ['0.05', '伍分'],
  ['0.50', '伍角整'],
  ['1.05', '壹元零伍分'],
  ['10.50', '壹拾元伍角整'],
  ['1280.56', '壹仟贰佰捌拾元伍角陆分'],
  ['1005', '壹仟零伍元整'],
  ['10005', '壹万零伍元整'],
  ['100050000', '壹亿零伍万元整'],
  ['100005000', '壹亿零伍仟元整'],
  ['20000000', '贰仟万元整'],
  ['-3.2', '负叁元贰角整'],
] as const)('amountWords() writes %s as %s', (decimal, words) => {
  expect(amountWords(decimal)).toBe(words);
});

import { expect, it } from 'vitest';
import { markWords, piecesOf } from './mark-words.ts';

it.each([
  { text: 'XSDD-2026-0126', words: 'xsdd 0126', marks: [0, 1, 2, 3, 10, 11, 12, 13] },
  { text: '宁波鼓楼食品商行', words: '食品', marks: [4, 5] },
  { text: '宁波鼓楼食品商行', words: 'nbgl', marks: [] },
  { text: 'İstanbul', words: 'stan', marks: [] },
])('markWords() of $text for "$words"', ({ text, words, marks }) => {
  expect(markWords(text, words)).toEqual(marks);
});

it('piecesOf() cuts a text where marks begin and end', () => {
  expect(piecesOf('销售订单', [2, 3])).toEqual([
    { text: '销售', isMarked: false },
    { text: '订单', isMarked: true },
  ]);
  expect(piecesOf('', [])).toEqual([]);
});

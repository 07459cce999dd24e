import { expect, it } from 'vitest';
import { longestWord, rankMatch, rankThing } from './rank-match.ts';

it.each([
  { text: 'XSDD-2026-0126', words: 'xsdd-2026-0126', rank: 100, why: 'it is the words, whatever their case' },
  { text: 'XSDD-2026-0126', words: 'ＸＳＤＤ', rank: 80, why: 'it begins with them, whatever the width of their letters' },
  { text: 'XSDD-2026-0126', words: '0126', rank: 70, why: 'a word of it begins with them' },
  { text: '宁波鼓楼食品商行', words: '食品', rank: 50, why: 'it holds them' },
  { text: 'XSDD-2026-0126', words: '0126  xsdd', rank: 50, why: 'it holds each of them' },
  { text: 'XSDD-2026-0126', words: '0127 xsdd', rank: 0, why: 'one of them is missing' },
  { text: 'XSDD-2026-0126', words: '  ', rank: 0, why: 'nothing was typed' },
])('rankMatch() of $text for "$words" is $rank: $why', ({ text, words, rank }) => {
  expect(rankMatch(text, words)).toBe(rank);
});

it('rankThing() puts what a thing is known by above what it has to do with', () => {
  expect(rankThing('宁波', ['宁波鼓楼食品商行', 'KH-0001'])).toBe(80);
  expect(rankThing('宁波', ['XSDD-2026-0126'], ['宁波鼓楼食品商行'])).toBe(40);
  expect(rankThing('0126 食品', ['XSDD-2026-0126'], ['宁波鼓楼食品商行'])).toBe(40);
  expect(rankThing('杭州', ['XSDD-2026-0126'], ['宁波鼓楼食品商行'])).toBe(0);
});

it('longestWord() is what a backend is asked for', () => {
  expect(longestWord(' XSDD  食品 ')).toBe('xsdd');
  expect(longestWord('  ')).toBe('');
});

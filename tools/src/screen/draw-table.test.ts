import { expect, it } from 'vitest';
import { displayWidth } from './display-width.mjs';
import { drawBox } from './draw-box.mjs';
import { drawTable } from './draw-table.mjs';

it('displayWidth() counts two columns for a Chinese character or full-width sign and one for a letter', () => {
  expect(displayWidth('算盘')).toBe(4);
  expect(displayWidth('a（b）')).toBe(6);
  expect(displayWidth('café')).toBe(4);
});

it('drawTable() aligns columns that mix Chinese and Latin names', () => {
  const lines = drawTable([
    ['公司', 'user'],
    ['a', 'boss'],
    ['杭州算盘', 'wang'],
  ]);
  expect(lines).toEqual(['公司      user', 'a         boss', '杭州算盘  wang']);
});

it('drawBox() keeps every line of the frame equally wide', () => {
  const widths = drawBox(['算盘已就绪', 'http://localhost:4000', '']).map(displayWidth);
  expect(new Set(widths)).toEqual(new Set([21 + 4]));
});

it('drawBox() leaves the frame out where the terminal is too narrow for it', () => {
  expect(drawBox(['x'.repeat(40)], 40)).toEqual(['x'.repeat(40)]);
});

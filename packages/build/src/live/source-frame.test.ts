import { expect, it } from 'vitest';
import { sourceFrame } from './source-frame.ts';

const text = Array.from({ length: 12 }, (_, index) => `line(${index + 1});`).join('\n');

it('shows the lines around a place, with a mark under it', () => {
  expect(sourceFrame(text, { line: 10, column: 6 })).toBe(
    ['   8 | line(8);', '   9 | line(9);', '> 10 | line(10);', '     |      ^', '  11 | line(11);', '  12 | line(12);'].join('\n'),
  );
});

it('begins and ends with the file', () => {
  expect(sourceFrame('only', { line: 1, column: 1 })).toBe('> 1 | only\n    | ^');
});

import { expect, it } from 'vitest';
import { pageRule } from './page-rule.ts';
import { paperNamed } from './print-paper.ts';

it('pageRule() is the size of the sheet, also where several pages stand on it', () => {
  expect(pageRule(paperNamed('TWO_PART'), [])).toBe('@page { size: 241mm 140mm; margin: 0; }');
  expect(pageRule(paperNamed('A4_IN_THREE'), [])).toBe('@page { size: 210mm 297mm; margin: 0; }');
});

it('pageRule() of a roll is as long as what is on it, each piece for itself where there are several', () => {
  expect(pageRule(paperNamed('ROLL_80'), [120.2])).toBe('@page { size: 80mm 121mm; margin: 0; }');
  expect(pageRule(paperNamed('ROLL_58'), [120.2, 90])).toBe(
    [
      '@page { size: 58mm 121mm; margin: 0; }',
      '@page piece-0 { size: 58mm 121mm; margin: 0; }',
      '@page piece-1 { size: 58mm 90mm; margin: 0; }',
    ].join('\n'),
  );
});

it('as many pages as a sheet is for stand on it', () => {
  for (const [name, count] of [
    ['A4_IN_TWO', 2],
    ['A4_IN_THREE', 3],
  ] as const) {
    const { height, sheetHeight } = paperNamed(name);
    expect(Math.floor((sheetHeight ?? 0) / (height ?? 1)), name).toBe(count);
  }
});

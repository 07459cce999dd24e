import { expect, it } from 'vitest';
import { cellAmount, paperSums } from './paper-line.ts';

it('paperSums() adds each side, red figures taken away', () => {
  expect(
    paperSums([
      { debit: '100.10', credit: '0.00' },
      { debit: '-0.10', credit: '0.00' },
      { debit: '0.00', credit: '100.00' },
    ]),
  ).toEqual({ debit: '100.00', credit: '100.00' });
});

it('cellAmount() leaves the other side empty', () => {
  expect(['0.00', '0', '-3.00'].map(cellAmount)).toEqual([null, null, '-3.00']);
});

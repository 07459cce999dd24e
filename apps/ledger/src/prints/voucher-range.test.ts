import { expect, it } from 'vitest';
import { filterOf, fromMonth, inBoundOrder, type NumberedVoucher, partsOf, toMonth } from './voucher-range.ts';

const range = { from: '2026-03', to: '2026-05', view: 'ALL' } as const;

it('a first month after the last one moves that, and the other way round', () => {
  expect(fromMonth(range, '2026-04')).toEqual({ ...range, from: '2026-04' });
  expect(fromMonth(range, '2026-08')).toEqual({ ...range, from: '2026-08', to: '2026-08' });
  expect(toMonth(range, '2026-01')).toEqual({ ...range, from: '2026-01', to: '2026-01' });
});

it('filterOf() asks for the months, and for what the view shows of them', () => {
  expect(filterOf(range)).toEqual({ month: '2026-03', monthTo: '2026-05' });
  expect(filterOf({ ...range, view: 'PAYMENT' })).toEqual({ month: '2026-03', monthTo: '2026-05', word: 'PAYMENT' });
  expect(filterOf({ ...range, view: 'HAND' })).toEqual({ month: '2026-03', monthTo: '2026-05', byHand: true });
});

it('inBoundOrder() sorts by month, word and number', () => {
  const voucher = (period: string, word: NumberedVoucher['word'], number: number): NumberedVoucher => {
    return { id: `${period} ${word} ${number}`, period, word, number };
  };
  const bound = [
    voucher('2026-03', 'OPENING', 1),
    voucher('2026-03', 'GENERAL', 2),
    voucher('2026-03', 'GENERAL', 10),
    voucher('2026-03', 'TRANSFER', 1),
    voucher('2026-04', 'GENERAL', 1),
  ];
  expect(inBoundOrder(bound.toReversed())).toEqual(bound);
});

it('partsOf() loses none, and no part is more than is printed in one go', () => {
  const all = Array.from({ length: 230 }, (_, index) => index);
  expect(partsOf(all).map((part) => part.length)).toEqual([100, 100, 30]);
  expect(partsOf(all).flat()).toEqual(all);
  expect(partsOf([])).toEqual([]);
});

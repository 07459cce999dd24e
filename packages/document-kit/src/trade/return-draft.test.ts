import { expect, it } from 'vitest';
import { newReturnDraft, returnTotals, toReturnInput, withEverything } from './return-draft.ts';

const lines = [
  { position: 1, quantity: '3.0000', returnable: '3', net: '100.00', tax: '13.00' },
  { position: 2, quantity: '5.0000', returnable: '0', net: '50.00', tax: '6.50' },
  { position: 3, quantity: '2.0000', returnable: '1.5', net: '20.00', tax: '2.60' },
];
const draft = newReturnDraft('2026-11-23');

it('withEverything() takes what is left of each line, and none of a line of which nothing is', () => {
  expect(withEverything(draft, lines).quantities).toEqual({ 1: '3', 3: '1.5' });
});

it('toReturnInput() sends the lines of which something goes back', () => {
  const chosen = { ...draft, note: ' 破损 ', quantities: { 3: '1', 1: '', 2: '0' } };
  expect(toReturnInput(chosen, { id: 'd1', lines })).toEqual({
    originalId: 'd1',
    date: '2026-11-23',
    note: '破损',
    lines: [
      { originalLine: 2, quantity: '0' },
      { originalLine: 3, quantity: '1' },
    ],
  });
});

it('returnTotals() rounds the share of each line once, half away from zero', () => {
  // 100.00 / 3 = 33.33, 13.00 / 3 = 4.33; 20.00 * 1.5 / 2 = 15.00, 2.60 * 1.5 / 2 = 1.95
  expect(returnTotals({ ...draft, quantities: { 1: '1', 3: '1.5' } }, lines)).toEqual({ net: '48.33', tax: '6.28', gross: '54.61' });
  expect(returnTotals({ ...draft, quantities: { 1: '-' } }, lines)).toEqual({ net: '0.00', tax: '0.00', gross: '0.00' });
});

it('a line in a unit goes back in it where all that is left comes out, and in the own unit else', () => {
  const entered = { unitId: 'box', name: '箱', factor: '12', quantity: '5', price: '100' };
  const line = { position: 1, quantity: '60', net: '500.00', tax: '0.00', entered };
  const all = withEverything(newReturnDraft('2026-11-20'), [{ ...line, returnable: '36' }]);
  expect(all.quantities).toEqual({ 1: '3' });
  const sent = (returnable: string, quantity: string) =>
    toReturnInput({ ...all, quantities: { 1: quantity } }, { id: 'o', lines: [{ ...line, returnable }] }).lines;
  expect(sent('36', '3')).toEqual([{ originalLine: 1, quantity: '36' }]);
  expect(sent('35', '5')).toEqual([{ originalLine: 1, quantity: '5' }]);
  expect(sent('36', '一')).toEqual([{ originalLine: 1, quantity: '一' }]);
  expect(returnTotals(all, [{ ...line, returnable: '36' }]).gross).toBe('300.00');
});

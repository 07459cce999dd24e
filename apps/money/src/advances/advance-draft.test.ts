import { expect, it } from 'vitest';
import { advanceInput, advanceRest, chosenAdvance } from './advance-draft.ts';

const line = (itemId: string, dueDate: string, open: string) => ({
  key: itemId,
  itemId,
  number: itemId,
  date: dueDate,
  dueDate,
  open,
  amount: '',
});
const draft = {
  date: '2026-11-26',
  side: 'customer',
  party: { id: 'school', label: '学校' },
  advances: [
    { itemId: 'little', number: 'SK-1', date: '2026-11-01', open: '80.00' },
    { itemId: 'much', number: 'SK-2', date: '2026-11-02', open: '500.00' },
  ],
  advanceItemId: '',
  note: '',
  lines: [line('b', '2026-11-01', '100.00'), line('a', '2026-10-01', '50.00')],
} as const;

it('a chosen advance settles what is due first, as far as it goes', () => {
  const little = chosenAdvance(draft, 'little');
  expect([little.lines.map(({ amount }) => amount), advanceRest(little)]).toEqual([['30.00', '50.00'], 0]);
  expect(advanceRest(chosenAdvance(draft, 'much'))).toBe(35_000);
});

it('advanceInput() names the advance and what it settles', () => {
  expect(advanceInput(chosenAdvance(draft, 'little'))).toEqual({
    advanceItemId: 'little',
    date: '2026-11-26',
    note: '',
    settles: [
      { itemId: 'b', amount: '30.00' },
      { itemId: 'a', amount: '50.00' },
    ],
  });
});

import { expect, it } from 'vitest';
import { changedMoney, moneyInput, restOf, typedSettlement } from './money-draft.ts';

const line = (key: string, dueDate: string, open: string) => ({
  key,
  itemId: `item-${key}`,
  number: key,
  date: dueDate,
  dueDate,
  open,
  amount: '',
});
const draft = {
  date: '2026-11-26',
  party: { id: 'school', label: '学校' },
  cashAccountId: 'bank',
  amount: '',
  discount: '',
  note: '',
  isOldestFirst: true,
  lines: [line('a', '2026-10-01', '100.00'), line('b', '2026-11-01', '50.00')],
};

it('the lines follow the money and what is let off, and the rest is an advance', () => {
  const paid = changedMoney(draft, { amount: '120.00' });
  expect([paid.lines.map(({ amount }) => amount), restOf(paid)]).toEqual([['100.00', '20.00'], 0]);
  const letOff = changedMoney(paid, { discount: '30.00' });
  expect(letOff.lines.map(({ amount }) => amount)).toEqual(['100.00', '50.00']);
  expect(restOf(changedMoney(letOff, { amount: '200.00' }))).toBe(8000);
});

it('once somebody types what is settled, the lines stay as typed', () => {
  const typed = typedSettlement(changedMoney(draft, { amount: '120.00' }), 'b', '50.00');
  const changed = changedMoney(typed, { amount: '140.00' });
  expect(changed.lines.map(({ amount }) => amount)).toEqual(['100.00', '50.00']);
  expect(restOf(changed)).toBe(-1000);
});

it('moneyInput() sends what is settled, and nothing as 0', () => {
  expect(moneyInput('RECEIPT', typedSettlement(draft, 'b', '50.00'))).toMatchObject({
    partyId: 'school',
    amount: '0',
    discount: '0',
    settles: [{ itemId: 'item-b', amount: '50.00' }],
  });
});

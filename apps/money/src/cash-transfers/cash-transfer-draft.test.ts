import { expect, it } from 'vitest';
import { cashTransferForm, cashTransferInput, outgoingOf } from './cash-transfer-draft.ts';

const draft = { date: '2026-11-26', cashAccountId: 'bank', targetCashAccountId: 'cash', amount: '', fee: '', note: ' 备用金 ' };

it('what goes out is what arrives and the fee', () => {
  expect(outgoingOf({ ...draft, amount: '500.00', fee: '1.50' })).toBe(50_150);
  expect(outgoingOf({ ...draft, amount: '500.' })).toBe(0);
});

it('cashTransferInput() sends nothing as 0, which the backend refuses', () => {
  expect(cashTransferInput(draft)).toEqual({ ...draft, amount: '0', fee: '0', note: '备用金' });
});

it('only a draft of a transfer is taken up again', () => {
  expect([cashTransferForm.isDraft(draft), cashTransferForm.isDraft({ date: '2026-11-26', lines: [] })]).toEqual([true, false]);
});

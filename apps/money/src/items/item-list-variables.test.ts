import { expect, it } from 'vitest';
import { itemListForm } from './item-list-form.ts';
import { itemListVariables } from './item-list-variables.ts';

const filterAt = (address: string) => itemListVariables(itemListForm.read(new URLSearchParams(address)), '2026-11-26').filter;

it('a party is a customer of what customers owe, and a supplier of what suppliers are owed', () => {
  expect(filterAt('party=p')).toMatchObject({ kind: 'RECEIVABLE', customerId: 'p', supplierId: null });
  expect(filterAt('kind=PAYABLE&party=p')).toMatchObject({ kind: 'PAYABLE', customerId: null, supplierId: 'p' });
});

it('what is overdue was due before today, and what is settled is only shown when asked for', () => {
  expect(filterAt('')).toMatchObject({ dueBefore: null, withSettled: false });
  expect(filterAt('shown=overdue')).toMatchObject({ dueBefore: '2026-11-26', withSettled: false });
  expect(filterAt('shown=all')).toMatchObject({ dueBefore: null, withSettled: true });
});

import { expect, it } from 'vitest';
import { documentAddress, kindsFor, readDocumentWish } from './document-wish.ts';

const line = { id: '0199a3c2-7b1e-7000-8000-000000000001', date: '2026-11-20', amount: '-12.50', note: '手续费', party: '' };
const account = '0199a3c2-7b1e-7000-8000-000000000002';

it('what a line says is in the address of the form, and is read there again', () => {
  const address = new URL(documentAddress('expense', account, line), 'http://localhost');
  expect(address.pathname).toBe('/money/expenses/new');
  expect(readDocumentWish(address.searchParams)).toEqual({
    line: line.id,
    account,
    date: '2026-11-20',
    amount: '12.50',
    note: '手续费',
    party: '',
    isInto: false,
  });
  expect(
    readDocumentWish(new URL(documentAddress('transfer', account, { ...line, amount: '5.00' }), 'http://localhost').searchParams)?.isInto,
  ).toBe(true);
});

it('an address that nobody made says nothing', () => {
  expect(readDocumentWish(new URLSearchParams('amount=5'))).toBeNull();
  expect(readDocumentWish(new URLSearchParams(`line=${line.id}&amount=1e9&date=heute&account=x`))).toMatchObject({
    amount: '',
    date: '',
    account: '',
  });
});

it('money that came in is a receipt or a transfer, money that went out is not', () => {
  expect(kindsFor({ amount: '5.00' })).toEqual(['receipt', 'transfer']);
  expect(kindsFor(line)).toEqual(['payment', 'expense', 'transfer']);
});

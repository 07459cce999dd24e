import { expect, it } from 'vitest';
import { isNarrowed, readInvoiceListState, writeInvoiceListState } from './invoice-list-state.ts';
import { invoiceListVariablesFor } from './invoice-list-variables.ts';
import { readUninvoicedListState, uninvoicedVariablesFor, writeUninvoicedListState } from './uninvoiced-list-state.ts';

it.each(['', 'status=APPROVED&execution=NONE&deduction=PENDING&q=nb&from=2026-11-01&to=2026-11-30&supplier=s1&sort=TAX.ASC&after=a'])(
  'the address %j is read and written as it is',
  (query) => {
    expect(writeInvoiceListState(readInvoiceListState(new URLSearchParams(query))).toString()).toBe(query);
    expect(isNarrowed(readInvoiceListState(new URLSearchParams(query)))).toBe(query !== '');
  },
);

it('what an address does not say, or says wrongly, is left at its default', () => {
  const state = readInvoiceListState(new URLSearchParams('status=NOPE&deduction=x&from=yesterday&sort=x.y'));
  expect(writeInvoiceListState(state).toString()).toBe('');
});

it('the list asks for one page, and counts without the status', () => {
  expect(invoiceListVariablesFor(new URLSearchParams('status=DRAFT&deduction=PENDING'))).toEqual({
    filter: { statuses: ['DRAFT'], deductions: ['PENDING'] },
    countFilter: { deductions: ['PENDING'] },
    sort: { field: 'DATE', direction: 'DESC' },
    first: 20,
    after: null,
  });
});

it('the list of what has no invoice keeps its filters in the address', () => {
  const query = 'q=nb&from=2026-11-01&to=2026-11-30&supplier=s1&after=a';
  expect(writeUninvoicedListState(readUninvoicedListState(new URLSearchParams(query))).toString()).toBe(query);
  expect(uninvoicedVariablesFor(new URLSearchParams('supplier=s1&before=b'))).toEqual({
    filter: { supplierId: 's1' },
    last: 20,
    before: 'b',
  });
});

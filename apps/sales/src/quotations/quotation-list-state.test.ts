import { expect, it } from 'vitest';
import { isNarrowed, readQuotationListState, writeQuotationListState } from './quotation-list-state.ts';
import { quotationListVariablesFor } from './quotation-list-variables.ts';

it.each(['', 'status=EXPIRED&q=nb&from=2026-11-01&to=2026-11-30&customer=c1&sort=VALID_UNTIL.ASC&after=a'])(
  'the address %j is read and written as it is',
  (query) => {
    expect(writeQuotationListState(readQuotationListState(new URLSearchParams(query))).toString()).toBe(query);
    expect(isNarrowed(readQuotationListState(new URLSearchParams(query)))).toBe(query !== '');
  },
);

it('what an address does not say, or says wrongly, is left at its default', () => {
  const state = readQuotationListState(new URLSearchParams('status=NOPE&from=yesterday&sort=x.y'));
  expect(writeQuotationListState(state).toString()).toBe('');
});

it('the list asks for one page, and counts without the status', () => {
  expect(quotationListVariablesFor(new URLSearchParams('status=SENT&q=a'))).toEqual({
    filter: { search: 'a', statuses: ['SENT'] },
    countFilter: { search: 'a' },
    sort: { field: 'DATE', direction: 'DESC' },
    first: 20,
    after: null,
  });
  expect(quotationListVariablesFor(new URLSearchParams('before=b'))).toMatchObject({ last: 20, before: 'b' });
});

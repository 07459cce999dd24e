import { expect, it } from 'vitest';
import { documentListVariablesFor } from './document-list-variables.ts';

const usual = { field: 'DATE', direction: 'DESC' };
const types = ['PURCHASE', 'PROVISIONAL'] as const;

it('a list asks for all of its types, or for the one that was chosen', () => {
  expect(documentListVariablesFor(types, new URLSearchParams())).toEqual({ filter: { types }, sort: usual, first: 20, after: null });
  expect(documentListVariablesFor(types, new URLSearchParams('type=PURCHASE')).filter.types).toEqual(['PURCHASE']);
  expect(documentListVariablesFor(types, new URLSearchParams('type=SALE')).filter.types).toEqual(types);
});

it('a list asks for what narrows it, and for the page that the address names', () => {
  expect(documentListVariablesFor(types, new URLSearchParams('status=DRAFT&q=a&from=2026-11-01&to=x&supplier=no-id&before=b'))).toEqual({
    filter: { search: 'a', dateFrom: '2026-11-01', statuses: ['DRAFT'], types },
    sort: usual,
    last: 20,
    before: 'b',
  });
  expect(documentListVariablesFor(types, new URLSearchParams('sort=AMOUNT.ASC')).sort).toEqual({ field: 'AMOUNT', direction: 'ASC' });
  expect(documentListVariablesFor(types, new URLSearchParams('sort=COST.ASC')).sort).toEqual({ field: 'DATE', direction: 'ASC' });
});

import { expect, it } from 'vitest';
import { isNarrowed, readDocumentListState, writeDocumentListState } from './document-list-state.ts';

const address = 'type=PURCHASE&status=DRAFT&q=%E9%BE%99%E4%BA%95&from=2026-11-01&to=2026-11-30&supplier=s1&sort=AMOUNT.ASC&after=abc';

it('readDocumentListState() and writeDocumentListState() meet', () => {
  expect(writeDocumentListState(readDocumentListState(new URLSearchParams(address))).toString()).toBe(address);
});

it('readDocumentListState() falls back where the address makes no sense', () => {
  const state = readDocumentListState(new URLSearchParams('type=NOPE&status=&from=yesterday'));
  expect(state).toMatchObject({ type: null, status: null, from: null });
  expect(writeDocumentListState(state).toString()).toBe('');
});

it('isNarrowed() is not about the page of the list, nor its order', () => {
  expect(isNarrowed(readDocumentListState(new URLSearchParams('sort=AMOUNT.ASC&after=abc')))).toBe(false);
  expect(isNarrowed(readDocumentListState(new URLSearchParams('q=a')))).toBe(true);
});

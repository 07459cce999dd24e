import { expect, it } from 'vitest';
import { blankLine } from '../entry/voucher-draft.ts';
import { blankItem, blankStock, blankYear, isBlankOpeningLine, newOpening, openingDraftForm, sectionsOf } from './opening-draft.ts';

it('a draft that was kept comes back with keys of this page, and what is none counts as none', () => {
  const draft = { ...newOpening('2026-03'), stock: [{ ...blankStock(), quantity: '3' }], receivables: [{ ...blankItem(), number: 'A' }] };
  const kept: unknown = JSON.parse(JSON.stringify(draft));
  expect(openingDraftForm.isDraft(kept)).toBe(true);
  const revived = openingDraftForm.revive(draft);
  expect(revived).toMatchObject({ period: '2026-03', stock: [{ quantity: '3' }], receivables: [{ number: 'A' }] });
  expect(revived.stock[0]?.key).not.toBe(draft.stock[0]?.key);
  for (const other of [null, {}, { ...draft, stock: 1 }, { period: '2026-03' }]) expect(openingDraftForm.isDraft(other)).toBe(false);
});

it('books that begin in January have no months of the year before them', () => {
  expect(sectionsOf('2026-01')).not.toContain('yearToDate');
  expect(sectionsOf('2026-11')).toContain('yearToDate');
});

it.each([blankLine, blankStock, blankItem, blankYear])('a new line is blank until something is in it: %s', (make) => {
  expect(isBlankOpeningLine(make())).toBe(true);
  expect(isBlankOpeningLine({ ...blankYear(), ...make(), amount: '0' })).toBe(false);
});

import { expect, it } from 'vitest';
import { detailRows } from './detail-rows.ts';

const month = (name: string) => ({ month: name, debit: '1.00', credit: '0.00', yearDebit: '3.00', yearCredit: '0.00', balance: '9.00' });
const edge = (id: string, period: string) => ({
  node: {
    id,
    accountCode: '1002',
    summary: 'x',
    debit: '1.00',
    credit: '0.00',
    balance: '2.00',
    voucher: { id: 'v', word: 'GENERAL' as const, number: 1, date: `${period}-01`, period },
  },
});
const page = (hasPreviousPage: boolean, hasNextPage: boolean) => ({ hasPreviousPage, hasNextPage, startCursor: null, endCursor: null });
const months = [month('2026-10'), month('2026-11')];
const edges = [edge('a', '2026-10'), edge('b', '2026-11'), edge('c', '2026-11')];
const kinds = (rows: ReturnType<typeof detailRows>) => rows.map(({ kind, id }) => (kind === 'entry' ? id : kind));

it('detailRows() begins with the opening and ends each month with its sums', () => {
  const rows = detailRows({ opening: '5.00', months, edges, pageInfo: page(false, false) });
  expect(kinds(rows)).toEqual(['opening', 'a', 'month', 'year', 'b', 'c', 'month', 'year']);
  expect(rows[2]).toMatchObject({ month: '2026-10', debit: 100, balance: 900 });
  expect(rows[3]).toMatchObject({ debit: 300 });
});

it('detailRows() of a page in the middle has no opening, and no sums of a month that goes on', () => {
  expect(kinds(detailRows({ opening: '5.00', months, edges, pageInfo: page(true, true) }))).toEqual(['a', 'month', 'year', 'b', 'c']);
});

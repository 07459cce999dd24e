import { gql } from '@apollo/client';
import { expect, it } from 'vitest';
import { sortFromTable, sortToTable, sortableColumns, takesSort } from './document-sort.ts';

it('a list is sorted where its query takes an order', () => {
  expect(
    takesSort(gql`
      query A($filter: F, $sort: S) {
        a(filter: $filter, sort: $sort) {
          id
        }
      }
    `),
  ).toBe(true);
  expect(
    takesSort(gql`
      query B($filter: F) {
        b(filter: $filter) {
          id
        }
      }
    `),
  ).toBe(false);
});

it('day, number and amount have an order, and it reads as it was written', () => {
  const columns = ['number', 'party', 'date', 'amount', 'status'].map((id) => ({ id, header: id, cell: () => '' }));
  expect(sortableColumns(columns).flatMap(({ id, sortable }) => (sortable ? [id] : []))).toEqual(['number', 'date', 'amount']);
  expect(sortToTable(sortFromTable({ column: 'amount', direction: 'descending' }))).toEqual({ column: 'amount', direction: 'descending' });
  expect(sortFromTable({ column: 'party', direction: 'ascending' })).toEqual({ field: 'DATE', direction: 'ASC' });
});

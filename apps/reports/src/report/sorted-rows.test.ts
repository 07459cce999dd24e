import { expect, it } from 'vitest';
import type { ReportColumn } from './report-column.ts';
import { sortedRows } from './sorted-rows.ts';

interface Row {
  readonly name: string;
  readonly net: string | null;
}

const columns: readonly ReportColumn<Row>[] = [
  { id: 'NAME', header: 'Name', kind: 'text', value: ({ name }) => name },
  { id: 'NET', header: 'Net', kind: 'amount', value: ({ net }) => net },
];
const rows: readonly Row[] = [
  { name: '乙', net: '9.00' },
  { name: '丙', net: null },
  { name: '甲', net: '-1000.00' },
  { name: '丁', net: '10.00' },
];
const namesBy = (field: string, direction: 'ASC' | 'DESC') => sortedRows(rows, columns, { field, direction }).map(({ name }) => name);

it('sortedRows() compares numbers as numbers, and has rows without one last', () => {
  expect(namesBy('NET', 'DESC')).toEqual(['丁', '乙', '甲', '丙']);
  expect(namesBy('NET', 'ASC')).toEqual(['甲', '乙', '丁', '丙']);
});

it('sortedRows() compares names as people do, and leaves rows as they are for a column that is not there', () => {
  expect(namesBy('NAME', 'ASC')).toEqual(['丙', '丁', '甲', '乙']);
  expect(namesBy('COST', 'ASC')).toEqual(rows.map(({ name }) => name));
});

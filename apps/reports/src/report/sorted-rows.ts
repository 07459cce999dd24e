import type { ListSort } from '@suanpan/app-kit/list-form';
import type { ReportColumn } from './report-column.ts';

/** Returns rows in the order of a column, numbers as numbers; what has no value stands last either way. Unknown columns leave the order. */
export function sortedRows<Row>(
  rows: readonly Row[],
  columns: readonly ReportColumn<Row>[],
  { field, direction }: ListSort<string>,
): readonly Row[] {
  const column = columns.find(({ id }) => id === field);
  if (column === undefined) return rows;
  const sign = direction === 'ASC' ? 1 : -1;
  const isNumber = column.kind !== 'text' && column.kind !== 'day';
  return rows.toSorted((one, other) => {
    const [left, right] = [column.value(one), column.value(other)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (isNumber ? Number(left) - Number(right) : left.localeCompare(right, 'zh-Hans-CN'));
  });
}

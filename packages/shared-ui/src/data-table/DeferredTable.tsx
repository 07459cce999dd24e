import { memo, useDeferredValue } from 'react';
import { DataTable, type DataTableProps } from './DataTable.tsx';

// What `memo` returns has lost the type of the rows.
const Rows = memo(DataTable) as typeof DataTable;

/** A DataTable that is drawn after what somebody does with a filter, and makes way for it. */
export function DeferredTable<Row extends object>(props: DataTableProps<Row>) {
  return <Rows {...useDeferredValue(props)} />;
}

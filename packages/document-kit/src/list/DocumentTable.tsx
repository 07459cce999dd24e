import type { DataColumn, RowSelection, SortOrder } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { type ReactNode, memo, useDeferredValue, useMemo } from 'react';
import type { DocumentRow } from '../documents/document-row.ts';
import { DocumentTotalsLine } from './DocumentTotalsLine.tsx';
import type { DocumentTotals } from './use-document-list.ts';

interface DocumentTableProps {
  label: string;
  columns: readonly DataColumn<DocumentRow>[];
  rows: readonly DocumentRow[];
  totals: DocumentTotals | undefined;
  isLoading: boolean;
  isRefreshing: boolean;
  /** Stands in place of the rows when there are none; the same element while it says the same. */
  empty: ReactNode;
  /** The page of a document; the same function at each render. */
  hrefOf: (document: DocumentRow) => string;
  /** How the rows are sorted; null where they cannot be otherwise. */
  sort: SortOrder | null;
  /** The same function at each render. */
  onSortChange: (sort: SortOrder) => void;
  /** Not deferred: a box answers at once. */
  selection: RowSelection | undefined;
}

/** The rows of a list of documents. They are drawn after what somebody does with a filter, and make way for it. */
export function DocumentTable({ selection, ...props }: DocumentTableProps) {
  const { label, columns, rows, totals, isLoading, isRefreshing, empty, hrefOf, sort, onSortChange } = props;
  const shown = useMemo(
    () => ({ label, columns, rows, totals, isLoading, isRefreshing, empty, hrefOf, sort, onSortChange }),
    [label, columns, rows, totals, isLoading, isRefreshing, empty, hrefOf, sort, onSortChange],
  );
  return <Rows {...useDeferredValue(shown)} selection={selection} />;
}

const Rows = memo(function Rows({ totals, hrefOf, ...rest }: DocumentTableProps) {
  return <DataTable {...rest} rowKey={idOf} rowHref={hrefOf} footer={totals && <DocumentTotalsLine totals={totals} />} />;
});

function idOf({ id }: DocumentRow): string {
  return id;
}

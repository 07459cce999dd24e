import type { DataColumn } from '@suanpan/shared-ui/data-column';
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
}

/** The rows of a list of documents. They are drawn after what somebody does with a filter, and make way for it. */
export function DocumentTable({ label, columns, rows, totals, isLoading, isRefreshing, empty, hrefOf }: DocumentTableProps) {
  const shown = useMemo(
    () => ({ label, columns, rows, totals, isLoading, isRefreshing, empty, hrefOf }),
    [label, columns, rows, totals, isLoading, isRefreshing, empty, hrefOf],
  );
  return <Rows {...useDeferredValue(shown)} />;
}

const Rows = memo(function Rows({ label, columns, rows, totals, isLoading, isRefreshing, empty, hrefOf }: DocumentTableProps) {
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={rows}
      rowKey={idOf}
      rowHref={hrefOf}
      isLoading={isLoading}
      isRefreshing={isRefreshing}
      empty={empty}
      footer={totals && <DocumentTotalsLine totals={totals} />}
    />
  );
});

function idOf({ id }: DocumentRow): string {
  return id;
}

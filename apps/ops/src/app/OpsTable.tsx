import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DeferredTable } from '@suanpan/shared-ui/deferred-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LoadFailure } from './LoadFailure.tsx';

interface OpsTableProps<Row extends object> {
  label: string;
  columns: readonly DataColumn<Row>[];
  /** Undefined while nothing is known. */
  rows: readonly Row[] | undefined;
  rowKey: (row: Row) => string;
  onOpen?: (row: Row) => void;
  /** Said when there is none. */
  none: string;
  noneBody?: string;
  /** Why nothing could be read; what was read before stays. */
  error: unknown;
  onRetry: () => void;
  isRefreshing?: boolean;
}

const nothing: readonly never[] = [];

/** A table of this app: rows, that there are none, or why they could not be read. */
export function OpsTable<Row extends object>(props: OpsTableProps<Row>) {
  const { label, columns, rows, rowKey, onOpen, none, noneBody, error, onRetry, isRefreshing = false } = props;
  if (error !== undefined && error !== null && rows === undefined) return <LoadFailure error={error} onRetry={onRetry} />;
  return (
    <DeferredTable
      label={label}
      columns={columns}
      rows={rows ?? nothing}
      rowKey={rowKey}
      onRowAction={onOpen}
      isLoading={rows === undefined}
      isRefreshing={isRefreshing}
      empty={<EmptyState title={none} body={noneBody} />}
    />
  );
}

import { type ReactNode, Suspense, lazy, useMemo } from 'react';
import type { RowSelection } from '@suanpan/shared-ui/data-column';
import type { BatchBar as BatchBarComponent } from '../batch/BatchBar.tsx';
import type { Batch, BatchRow } from '../batch/batch.ts';
import { useRowSelection } from '../batch/use-row-selection.ts';
import { type ColumnChoice, shownColumns } from '../columns/ordered-columns.ts';
import styles from './ListTools.module.css';

const LateListTools = lazy(async () => ({ default: (await import('./late-list-parts.ts')).lateListParts.LateListTools }));
// What `lazy` returns has lost the type of the rows.
const BatchBar = lazy(async () => ({ default: (await import('./late-list-parts.ts')).lateListParts.BatchBar })) as never as BatchBarType;
type BatchBarType = typeof BatchBarComponent;

/** A list whose columns are in its address, as `usePagedList` has it. */
export interface ListWithTools<Column extends ColumnChoice> {
  /** What the list is called. */
  readonly title: string;
  /** All that the person may see, the one that leads to the row's page first; the same array at each render. */
  readonly columns: readonly Column[];
  readonly columnIds: readonly string[] | null;
  readonly showColumns: (columnIds: readonly string[] | null) => void;
}

/** What can be done to several rows of a list. */
export interface ListBatch<Row extends BatchRow> {
  /** The same object at each render; null where the person may do nothing. */
  readonly batch: Batch<Row> | null;
  readonly rows: readonly Row[];
  /** The page of a row. */
  readonly pathOf: (row: Row) => string;
}

/** What a page of a list puts in its places. */
export interface ListTools<Column> {
  /** For the head of the page; the same element until something of it changes. */
  readonly tools: ReactNode;
  readonly columns: readonly Column[];
  /** For the table. */
  readonly selection: RowSelection | undefined;
  /** For below the rows. */
  readonly bar: ReactNode;
}

const noRows: readonly never[] = [];

/** Gives a list saved views, columns that are chosen, and acts on several rows; their code comes after the rows. */
export function useListTools<Column extends ColumnChoice, Row extends BatchRow = BatchRow>(
  { title, columns, columnIds, showColumns }: ListWithTools<Column>,
  acted?: ListBatch<Row>,
): ListTools<Column> {
  const marked = useRowSelection(acted?.rows ?? noRows);
  const key = columnIds?.join('.') ?? null;
  const shown = useMemo(() => shownColumns(columns, key === null ? null : key.split('.')), [columns, key]);
  const { isOn, toggle } = marked;
  const batch = acted?.batch ?? null;
  const isOffered = batch !== null;
  const tools = useMemo(
    () => (
      <LateTools
        columns={columns}
        columnIds={key === null ? null : key.split('.')}
        onShowColumns={showColumns}
        isMarking={isOffered ? isOn : null}
        onMark={toggle}
      />
    ),
    [columns, key, showColumns, isOffered, isOn, toggle],
  );
  const bar = acted && batch && isOn && (
    <Suspense fallback={null}>
      <BatchBar title={title} batch={batch} marked={marked} pathOf={acted.pathOf} />
    </Suspense>
  );
  return { tools, columns: shown, selection: isOffered ? marked.selection : undefined, bar };
}

function LateTools(props: Parameters<typeof LateListTools>[0]) {
  return (
    <div className={styles.tools} data-batch={props.isMarking !== null || undefined}>
      <Suspense fallback={null}>
        <LateListTools {...props} />
      </Suspense>
    </div>
  );
}

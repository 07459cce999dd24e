import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { CursorPager } from '@suanpan/shared-ui/cursor-pager';
import type { DataColumn, SortOrder } from '@suanpan/shared-ui/data-column';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { type ReactNode, useCallback, useMemo } from 'react';
import { LoadFailure } from '../app/LoadFailure.tsx';
import type { DocumentRow } from '../documents/document-row.ts';
import { useDocumentT } from '../texts/document-texts.ts';
import { DocumentFilters } from './DocumentFilters.tsx';
import { DocumentTable } from './DocumentTable.tsx';
import { NoDocuments } from './NoDocuments.tsx';
import { useListTools } from '../list-tools/use-list-tools.tsx';
import { isNarrowed } from './document-list-state.ts';
import { sortFromTable, sortToTable, sortableColumns, takesSort } from './document-sort.ts';
import { useDocumentColumns } from './use-document-columns.tsx';
import { type BatchedDocument, type DocumentBatch, useDocumentBatch } from './use-document-batch.ts';
import { type DocumentListSource, useDocumentList } from './use-document-list.ts';

export interface DocumentListProps<Row extends DocumentRow> extends DocumentListSource<Row> {
  title: string;
  /** The address of the list; a document's page is below it. */
  path: string;
  /** What can be begun here, the primary one last; the same element at each render. */
  actions?: ReactNode;
  /** Said when nothing was entered yet. */
  emptyTitle: string;
  emptyBody: string;
  /** In place of the usual columns; keep their identity between renders. */
  columns?: readonly DataColumn<Row>[];
  /** How several are approved or voided at once; their rows have a version then. Nobody does so where it is absent. */
  batch?: DocumentBatch;
}

const noBatch = {};

/** A page with a list of documents: filter, search and page in the address, sums of all that fits below the rows. */
export function DocumentList<Row extends DocumentRow>(props: DocumentListProps<Row>) {
  const { title, path, types, actions, emptyTitle, emptyBody } = props;
  const t = useDocumentT();
  const { navigation } = useHost();
  const list = useDocumentList(props);
  const isSorted = takesSort(props.query);
  const all = useAllColumns(props, isSorted);
  const batch = useDocumentBatch(props.batch ?? noBatch, types);
  const { state, change, pageInfo, totals } = list;
  const isFiltered = isNarrowed(state);
  const clear = useCallback(() => navigation.go(path), [navigation, path]);
  const hrefOf = useCallback(({ id }: DocumentRow) => `${path}/${id}`, [path]);
  const { field, direction } = state.sort;
  const sort = useMemo(() => (isSorted ? sortToTable({ field, direction }) : null), [isSorted, field, direction]);
  const sortBy = useCallback((next: SortOrder) => change({ sort: sortFromTable(next) }), [change]);
  const { tools, columns, selection, bar } = useListTools(
    { title, columns: all, columnIds: list.columnIds, showColumns: list.showColumns },
    // A list that is acted on asks for versions.
    { batch, rows: list.rows as readonly DocumentRow[] as readonly BatchedDocument[], pathOf: hrefOf },
  );
  const empty = useMemo(
    () => <NoDocuments isFiltered={isFiltered} onClear={clear} title={emptyTitle} body={emptyBody} action={actions} />,
    [isFiltered, clear, emptyTitle, emptyBody, actions],
  );
  const withTools = (
    <>
      {tools}
      {actions}
    </>
  );
  usePageTitle(title);
  return (
    <>
      <PageHeader title={title} subtitle={totals && t('list.count', { count: totals.count })} actions={withTools} />
      <DocumentFilters state={state} types={types} onChange={change} />
      {list.error && list.rows.length === 0 ? (
        <LoadFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <DocumentTable
          label={title}
          columns={columns}
          rows={list.rows}
          totals={totals}
          isLoading={list.isLoading}
          isRefreshing={list.isRefreshing}
          empty={empty}
          hrefOf={hrefOf}
          sort={sort}
          onSortChange={sortBy}
          selection={selection}
        />
      )}
      {pageInfo && (pageInfo.hasNextPage || pageInfo.hasPreviousPage) && (
        <CursorPager
          label={title}
          hasPrevious={pageInfo.hasPreviousPage}
          hasNext={pageInfo.hasNextPage}
          onPrevious={() => change({ before: pageInfo.startCursor })}
          onNext={() => change({ after: pageInfo.endCursor })}
        />
      )}
      {bar}
    </>
  );
}

/** All columns that the list may have; rows of a list are what its own columns take. */
function useAllColumns<Row extends DocumentRow>({ types, columns }: DocumentListProps<Row>, isSorted: boolean) {
  const usual = useDocumentColumns(types);
  const all = (columns as readonly DataColumn<DocumentRow>[] | undefined) ?? usual;
  return useMemo(() => (isSorted ? sortableColumns(all) : all), [all, isSorted]);
}

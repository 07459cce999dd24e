import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { CursorPager } from '@suanpan/shared-ui/cursor-pager';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { type ReactNode, useCallback, useMemo } from 'react';
import { LoadFailure } from '../app/LoadFailure.tsx';
import type { DocumentRow } from '../documents/document-row.ts';
import { useDocumentT } from '../texts/document-texts.ts';
import { DocumentFilters } from './DocumentFilters.tsx';
import { DocumentTable } from './DocumentTable.tsx';
import { NoDocuments } from './NoDocuments.tsx';
import { isNarrowed } from './document-list-state.ts';
import { useDocumentColumns } from './use-document-columns.tsx';
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
}

/** A page with a list of documents: filter, search and page in the address, sums of all that fits below the rows. */
export function DocumentList<Row extends DocumentRow>(props: DocumentListProps<Row>) {
  const { title, path, types, actions, emptyTitle, emptyBody } = props;
  const t = useDocumentT();
  const { navigation } = useHost();
  const list = useDocumentList(props);
  const usual = useDocumentColumns(types);
  const { state, change, pageInfo, totals } = list;
  const isFiltered = isNarrowed(state);
  const clear = useCallback(() => navigation.go(path), [navigation, path]);
  const hrefOf = useCallback(({ id }: DocumentRow) => `${path}/${id}`, [path]);
  const empty = useMemo(
    () => <NoDocuments isFiltered={isFiltered} onClear={clear} title={emptyTitle} body={emptyBody} action={actions} />,
    [isFiltered, clear, emptyTitle, emptyBody, actions],
  );
  usePageTitle(title);
  return (
    <>
      <PageHeader title={title} subtitle={totals && t('list.count', { count: totals.count })} actions={actions} />
      <DocumentFilters state={state} types={types} onChange={change} />
      {list.error && list.rows.length === 0 ? (
        <LoadFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <DocumentTable
          label={title}
          // Rows of this list are what its columns take.
          columns={(props.columns as readonly DataColumn<DocumentRow>[] | undefined) ?? usual}
          rows={list.rows}
          totals={totals}
          isLoading={list.isLoading}
          isRefreshing={list.isRefreshing}
          empty={empty}
          hrefOf={hrefOf}
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
    </>
  );
}

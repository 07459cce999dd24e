import { todayIn } from '@suanpan/app-kit/today-in';
import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useCan, useSession } from '@suanpan/app-kit/use-session';
import { documentReference } from '@suanpan/document-kit/document-reference';
import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { DocumentTotalsLine } from '@suanpan/document-kit/document-totals-line';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { Amount } from '@suanpan/shared-ui/amount';
import { Button } from '@suanpan/shared-ui/button';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { PeriodFilter } from '@suanpan/shared-ui/period-filter';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { useMemo } from 'react';
import { ListPager } from '../invoices/ListPager.tsx';
import { type UninvoicedRow, useUninvoicedList } from '../invoices/use-uninvoiced-list.ts';
import { useT } from '../texts.ts';

/** What is to be done: the receipts, returns and expenses for which no invoice has come, or not for all of it; the oldest first. */
export function UninvoicedPage() {
  const t = useT();
  const td = useDocumentT();
  const { navigation } = useHost();
  const list = useUninvoicedList();
  const columns = useUninvoicedColumns();
  const { state, change, totals, rows } = list;
  usePageTitle(t('uninvoiced.title'));
  return (
    <>
      <PageHeader
        title={t('uninvoiced.title')}
        subtitle={totals && td('list.count', { count: totals.count })}
        onBack={() => navigation.openTab('/purchasing/invoices')}
      />
      <UninvoicedFilters state={state} onChange={change} />
      {list.error && rows.length === 0 ? (
        <LoadFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          label={t('uninvoiced.title')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          isLoading={list.isLoading}
          isRefreshing={list.isRefreshing}
          empty={<EmptyState title={t('uninvoiced.empty')} body={t('uninvoiced.emptyBody')} />}
          footer={totals && <DocumentTotalsLine totals={{ ...totals, amount: '0' }} />}
        />
      )}
      <ListPager label={t('uninvoiced.title')} pageInfo={list.pageInfo} onChange={change} />
    </>
  );
}

function UninvoicedFilters({
  state,
  onChange,
}: {
  state: ReturnType<typeof useUninvoicedList>['state'];
  onChange: ReturnType<typeof useUninvoicedList>['change'];
}) {
  const t = useT();
  const td = useDocumentT();
  const { company } = useSession();
  const { search, from, to, supplierId } = state;
  return (
    <FilterBar>
      <SearchField label={t('orders.search')} value={search} onChange={(text) => onChange({ search: text }, { isTyped: true })} />
      <PeriodFilter
        label={td('document.date')}
        today={() => todayIn(company.timeZone, new Date())}
        value={from !== null && to !== null ? { start: from, end: to } : null}
        onChange={(range) => onChange({ from: range?.start ?? null, to: range?.end ?? null })}
      />
      {supplierId !== null && (
        <Button size="small" onPress={() => onChange({ supplierId: null })}>
          {td('list.ofParty')} ×
        </Button>
      )}
    </FilterBar>
  );
}

function useUninvoicedColumns(): readonly DataColumn<UninvoicedRow>[] {
  const t = useT();
  const td = useDocumentT();
  const canWrite = useCan('purchasing.invoice.write');
  return useMemo(
    () => [
      {
        id: 'number',
        header: td('document.number'),
        cell: ({ document }) => <DocumentNumber document={document} />,
        phone: 'title',
      },
      { id: 'supplier', header: td('document.supplier'), cell: ({ document }) => document.supplier?.name ?? '', phone: 'subtitle' },
      { id: 'type', header: t('uninvoiced.type'), cell: ({ document }) => td(`type.${document.type}`), phone: 'meta' },
      { id: 'date', header: td('document.date'), cell: ({ document }) => document.date, phone: 'meta' },
      { id: 'tax', header: t('uninvoiced.tax'), cell: ({ open }) => <Amount value={open.tax} />, align: 'end' },
      { id: 'gross', header: t('uninvoiced.gross'), cell: ({ open }) => <Amount value={open.gross} />, align: 'end', phone: 'value' },
      ...(canWrite
        ? [
            {
              id: 'register',
              header: t('uninvoiced.act'),
              cell: ({ id }: UninvoicedRow) => (
                <TextLink href={`/purchasing/invoices/new?document=${id}`}>{t('invoicing.register')}</TextLink>
              ),
              phone: 'status' as const,
            },
          ]
        : []),
    ],
    [t, td, canWrite],
  );
}

/** The number of a document, as a link where this person can open it: an expense is kept by another app. */
function DocumentNumber({ document }: Pick<UninvoicedRow, 'document'>) {
  const href = useAddressOf()(documentReference(document));
  return href === null ? document.number : <TextLink href={href}>{document.number}</TextLink>;
}

import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useCan } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { useListTools } from '@suanpan/document-kit/use-list-tools';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { useSupplierColumns } from '../suppliers/use-supplier-columns.tsx';
import { useSupplierList } from '../suppliers/use-supplier-list.ts';
import { useT } from '../texts.ts';

/** The list of suppliers by name. */
export function SuppliersPage() {
  const t = useT();
  const { navigation } = useHost();
  const canWrite = useCan('purchasing.supplier.write');
  const { state, change, rows, isLoading, isRefreshing, error, refetch, columnIds, showColumns } = useSupplierList();
  const { tools, columns } = useListTools({ title: t('suppliers.title'), columns: useSupplierColumns(), columnIds, showColumns });
  const create = canWrite && (
    <LinkButton href="/purchasing/suppliers/new" tone="primary" shortcut="N">
      {t('supplier.new')}
    </LinkButton>
  );
  const head = (
    <>
      {tools}
      {create}
    </>
  );
  usePageTitle(t('suppliers.title'));
  useShortcut({ keys: 'n', label: t('supplier.new'), run: canWrite ? () => navigation.go('/purchasing/suppliers/new') : undefined });
  return (
    <>
      <PageHeader title={t('suppliers.title')} subtitle={!isLoading && t('suppliers.count', { count: rows.length })} actions={head} />
      <FilterBar>
        <SearchField label={t('suppliers.search')} value={state.search} onChange={(search) => change({ search }, { isTyped: true })} />
      </FilterBar>
      {error && rows.length === 0 ? (
        <LoadFailure error={error} onRetry={() => void refetch()} />
      ) : (
        <DataTable
          label={t('suppliers.title')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/purchasing/suppliers/${id}`}
          isLoading={isLoading}
          isRefreshing={isRefreshing}
          empty={
            state.search === '' ? (
              <EmptyState title={t('suppliers.empty')} body={t('suppliers.emptyBody')} action={create} />
            ) : (
              <EmptyState title={t('suppliers.noMatch')} body={t('suppliers.noMatchBody')} />
            )
          }
        />
      )}
    </>
  );
}

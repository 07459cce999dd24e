import { formatAmount } from '@suanpan/money/format-amount';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { Button } from '@suanpan/shared-ui/button';
import { DeferredTable } from '@suanpan/shared-ui/deferred-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { PeriodFilter } from '@suanpan/shared-ui/period-filter';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { ListPager } from '../app/ListPager.tsx';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { useToday } from '../app/use-today.ts';
import { useExportItems } from '../exporting/use-export-items.ts';
import { itemKinds } from '../items/item-kinds.ts';
import { itemListForm, itemsShown } from '../items/item-list-form.ts';
import { useItemColumns } from '../items/use-item-columns.tsx';
import { type ItemRow, useItemList } from '../items/use-item-list.ts';
import { useT } from '../texts.ts';

/** What customers owe and suppliers are owed, and what was paid in advance: filter, search, sort and page, all in the address. */
export function ItemsPage() {
  const t = useT();
  const list = useItemList();
  const exportAll = useExportItems(list.variables, list.today);
  usePageTitle(t('items.title'));
  return (
    <>
      <PageHeader
        title={t('items.title')}
        subtitle={list.totals && t('items.count', { count: list.totals.count })}
        actions={
          <>
            {list.rows.length > 0 && <Button onPress={exportAll}>{t('items.export')}</Button>}
            <LinkButton href="/money/ageing">{t('ageing.title')}</LinkButton>
          </>
        }
      />
      <ItemFilters {...list} />
      {list.error && list.rows.length === 0 ? (
        <LoadFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <ItemTable list={list} />
      )}
      <ListPager label={t('items.title')} pageInfo={list.pageInfo} onChange={list.change} />
    </>
  );
}

function ItemFilters({ state, change }: Pick<ReturnType<typeof useItemList>, 'state' | 'change'>) {
  const t = useT();
  const today = useToday();
  return (
    <FilterBar>
      <FilterChips
        label={t('items.kind')}
        value={state.kind}
        options={itemKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(kind) => change({ kind, party: '' })}
      />
      <FilterChips
        label={t('items.filter')}
        value={state.shown}
        options={itemsShown.map((value) => ({ value, label: t(`items.shown.${value}`) }))}
        onChange={(shown) => change({ shown })}
      />
      <SearchField label={t('items.search')} value={state.q} onChange={(q) => change({ q }, { isTyped: true })} />
      <PeriodFilter
        label={t('items.period')}
        today={today}
        value={state.from !== '' && state.to !== '' ? { start: state.from, end: state.to } : null}
        onChange={(range) => change({ from: range?.start ?? '', to: range?.end ?? '' })}
      />
      {state.party !== '' && (
        <Button size="small" onPress={() => change({ party: '' })}>
          {t('items.ofParty')} ×
        </Button>
      )}
    </FilterBar>
  );
}

function ItemTable({ list }: { list: ReturnType<typeof useItemList> }) {
  const t = useT();
  const columns = useItemColumns(list.kind, list.today);
  const { field, direction } = list.state.sort;
  const { totals } = list;
  const clear = <LinkButton href="/money/items">{t('items.clear')}</LinkButton>;
  return (
    <DeferredTable
      label={t('items.title')}
      columns={columns}
      rows={list.rows}
      rowKey={idOf}
      sort={{ column: field, direction: direction === 'ASC' ? 'ascending' : 'descending' }}
      onSortChange={({ column, direction: way }) => {
        const { sort } = itemListForm.read(new URLSearchParams({ sort: `${column}.${way === 'descending' ? 'DESC' : 'ASC'}` }));
        list.change({ sort });
      }}
      isLoading={list.isLoading}
      isRefreshing={list.isRefreshing}
      empty={
        list.isFiltered ? (
          <EmptyState title={t('items.noMatch')} body={t('items.noMatchBody')} action={clear} />
        ) : (
          <EmptyState title={t('items.empty')} body={t('items.emptyBody')} />
        )
      }
      footer={
        totals &&
        t('items.totals', {
          count: totals.count,
          amount: formatAmount(totals.amount),
          open: formatAmount(totals.open),
          overdue: formatAmount(totals.overdue),
        })
      }
    />
  );
}

function idOf({ id }: ItemRow): string {
  return id;
}

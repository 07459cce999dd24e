import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useCan } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { CursorPager } from '@suanpan/shared-ui/cursor-pager';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { Stack } from '@suanpan/shared-ui/stack';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { MonthChoice } from '../months/MonthChoice.tsx';
import { MonthTag } from '../months/MonthTag.tsx';
import type { Months } from '../months/months-of.ts';
import { WithMonths } from '../months/WithMonths.tsx';
import { VoucherPrintsButton } from '../prints/VoucherPrintsButton.tsx';
import { useT } from '../texts.ts';
import { JournalDrafts } from '../vouchers/JournalDrafts.tsx';
import { useVoucherList } from '../vouchers/use-voucher-list.ts';
import { viewNamed, voucherViews } from '../vouchers/voucher-list-state.ts';
import { VoucherTable } from '../vouchers/VoucherTable.tsx';

/** The vouchers of a month, those that are not posted yet first. */
export function VouchersPage() {
  const t = useT();
  usePageTitle(t('vouchers.title'));
  return <WithMonths>{(months) => <VoucherList months={months} />}</WithMonths>;
}

function VoucherList({ months }: { months: Months }) {
  const t = useT();
  const { navigation } = useHost();
  const canWrite = useCan('ledger.voucher.write');
  const list = useVoucherList(months.current);
  const { state, change, month } = list;
  const page = list.list?.pageInfo;
  useShortcut({ keys: 'n', label: t('voucher.new'), run: canWrite ? () => navigation.openTab('/ledger/vouchers/new') : undefined });
  return (
    <>
      <PageHeader
        title={t('vouchers.title')}
        subtitle={list.list && t('vouchers.count', { count: list.list.totalCount })}
        status={<MonthTag months={months} month={month} />}
        actions={
          <>
            <VoucherPrintsButton months={months} initial={{ from: month, to: month, view: state.view }} />
            {canWrite && (
              <LinkButton href="/ledger/vouchers/new" tone="primary" shortcut="N">
                {t('voucher.new')}
              </LinkButton>
            )}
          </>
        }
      />
      <FilterBar>
        <MonthChoice months={months} value={month} onChange={(next) => change({ month: next === months.current ? null : next })} />
        <FilterChips
          label={t('vouchers.filter')}
          value={state.view}
          options={voucherViews.map((value) => ({ value, label: t(`view.${value}`) }))}
          onChange={(view) => change({ view: viewNamed(view) })}
        />
        <SearchField label={t('vouchers.search')} value={state.search} onChange={(search) => change({ search }, { isTyped: true })} />
      </FilterBar>
      <Stack>
        <JournalDrafts month={month} />
        {list.error && !list.list ? (
          <LoadFailure error={list.error} onRetry={() => void list.refetch()} />
        ) : (
          <VoucherTable list={list} canWrite={canWrite} />
        )}
      </Stack>
      {page && (page.hasNextPage || page.hasPreviousPage) && (
        <CursorPager
          hasPrevious={page.hasPreviousPage}
          hasNext={page.hasNextPage}
          onPrevious={() => change({ before: page.startCursor ?? null })}
          onNext={() => change({ after: page.endCursor ?? null })}
        />
      )}
    </>
  );
}

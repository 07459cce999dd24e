import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { CursorPager } from '@suanpan/shared-ui/cursor-pager';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { LineTable } from '@suanpan/shared-ui/line-table';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Panel } from '@suanpan/shared-ui/panel';
import { useMemo } from 'react';
import { useAccountNames } from '../accounts/use-account-names.ts';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { detailRows } from '../balances/detail-rows.ts';
import { type AccountEntries, useAccountDetail } from '../balances/use-account-detail.ts';
import { useDetailColumns } from '../balances/use-detail-columns.tsx';
import { MonthChoice } from '../months/MonthChoice.tsx';
import type { Months } from '../months/months-of.ts';
import { WithMonths } from '../months/WithMonths.tsx';
import { useT } from '../texts.ts';

interface AccountDetailPageProps {
  code: string;
}

/** What was posted to an account, line by line, with its running balance. */
export function AccountDetailPage({ code }: AccountDetailPageProps) {
  const t = useT();
  const { titleOf } = useAccountNames();
  const title = titleOf(code);
  usePageTitle(t('detail.title', { account: title }));
  return <WithMonths>{(months) => <Detail key={code} code={code} title={title} months={months} />}</WithMonths>;
}

interface DetailProps {
  code: string;
  title: string;
  months: Months;
}

function Detail({ code, title, months }: DetailProps) {
  const t = useT();
  const { navigation } = useHost();
  const { from, to, change, shown, error, refetch } = useAccountDetail(code, months.current);
  const page = shown?.pageInfo;
  return (
    <>
      <PageHeader title={title} subtitle={t('detail.name')} onBack={() => navigation.openTab(`/ledger/balances?month=${from}`)} />
      <FilterBar>
        <MonthChoice months={months} value={from} onChange={(month) => change({ from: month, to: null, after: null, before: null })} />
        <span>{t('detail.to')}</span>
        <MonthChoice
          months={{ ...months, all: months.all.filter((month) => month >= from) }}
          value={to}
          onChange={(month) => change({ to: month === from ? null : month, after: null, before: null })}
        />
      </FilterBar>
      {shown ? <DetailLines code={code} entries={shown} /> : <DetailState error={error} onRetry={() => void refetch()} />}
      {page && (page.hasNextPage || page.hasPreviousPage) && (
        <CursorPager
          hasPrevious={page.hasPreviousPage}
          hasNext={page.hasNextPage}
          onPrevious={() => change({ after: null, before: page.startCursor ?? null })}
          onNext={() => change({ before: null, after: page.endCursor ?? null })}
        />
      )}
    </>
  );
}

function DetailLines({ code, entries }: { code: string; entries: AccountEntries }) {
  const t = useT();
  const rows = useMemo(() => detailRows(entries), [entries]);
  const columns = useDetailColumns(rows.some((row) => row.kind === 'entry' && row.entry.accountCode !== code));
  return (
    <Panel>
      <LineTable label={t('detail.name')} columns={columns} rows={rows} rowKey={({ id }) => id} />
      {rows.length <= 1 && <p>{t('detail.none')}</p>}
    </Panel>
  );
}

function DetailState({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT();
  return error ? <LoadFailure error={error} onRetry={onRetry} /> : <LoadingState label={t('detail.name')} />;
}

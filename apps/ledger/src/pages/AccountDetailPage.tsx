import { useQuery } from '@apollo/client/react';
import { useAddressState } from '@suanpan/app-kit/use-address-state';
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
import { type DetailState, readDetailState, writeDetailState } from '../balances/detail-state.ts';
import { useDetailColumns } from '../balances/use-detail-columns.tsx';
import { ReadAccountEntriesDocument } from '../data/read-account-entries.generated.ts';
import { MonthChoice } from '../months/MonthChoice.tsx';
import type { Months } from '../months/use-months.ts';
import { WithMonths } from '../months/WithMonths.tsx';
import { useT } from '../texts.ts';

const inAddress = { read: readDetailState, write: writeDetailState };
const pageSize = 100;

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
  const { state, change } = useAddressState<DetailState>(inAddress);
  const from = state.from ?? months.current;
  const to = state.to !== null && state.to > from ? state.to : from;
  const part = state.before === null ? { first: pageSize, after: state.after } : { last: pageSize, before: state.before };
  const { data, previousData, error, refetch } = useQuery(ReadAccountEntriesDocument, {
    variables: { accountCode: code, from, to, ...part },
  });
  const shown = (data ?? previousData)?.accountEntries;
  const rows = useMemo(() => (shown ? detailRows(shown) : []), [shown]);
  const columns = useDetailColumns(rows.some((row) => row.kind === 'entry' && row.entry.accountCode !== code));
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
      {!shown && (error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <LoadingState label={t('detail.name')} />)}
      {shown && (
        <Panel>
          <LineTable label={t('detail.name')} columns={columns} rows={rows} rowKey={({ id }) => id} />
          {rows.length <= 1 && <p>{t('detail.none')}</p>}
        </Panel>
      )}
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

import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { Amount } from '@suanpan/shared-ui/amount';
import { Button } from '@suanpan/shared-ui/button';
import { CardGrid } from '@suanpan/shared-ui/card-grid';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { FilterBar } from '@suanpan/shared-ui/filter-bar';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { Stack } from '@suanpan/shared-ui/stack';
import { StatCard } from '@suanpan/shared-ui/stat-card';
import { fenToDecimal } from '@suanpan/money/fen';
import { formatAmount } from '@suanpan/money/format-amount';
import { useState } from 'react';
import { youngAmount } from '@suanpan/document-kit/age-bands';
import type { AgedParty } from '../ageing/aged-parties.ts';
import { fenOf } from '../settling/settle-line.ts';
import { useAgeing } from '../ageing/use-ageing.ts';
import { useAgeingColumns } from '../ageing/use-ageing-columns.tsx';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { useT } from '../texts.ts';

const noBands: readonly string[] = [];
const kinds = ['RECEIVABLE', 'PAYABLE'] as const;
/** How many parties are drawn at once; who owes the most stands first. */
const fewParties = 100;

/** How old what is open is, party by party (账龄). */
export function AgeingPage() {
  const t = useT();
  const { state, change, ageing, error, refetch, ...rest } = useAgeing();
  usePageTitle(t('ageing.title'));
  return (
    <>
      <PageHeader title={t('ageing.title')} subtitle={t('ageing.on', { date: rest.today })} />
      <FilterBar>
        <FilterChips
          label={t('items.kind')}
          value={state.kind}
          options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <SearchField label={t('ageing.search')} value={state.q} onChange={(q) => change({ q }, { isTyped: true })} />
      </FilterBar>
      <Stack>
        {ageing && <AgeingFigures ageing={ageing} />}
        {error && !ageing ? (
          <LoadFailure error={error} onRetry={() => void refetch()} />
        ) : (
          <AgeingTable {...rest} bands={ageing?.buckets ?? noBands} amounts={ageing?.amounts ?? noBands} />
        )}
      </Stack>
    </>
  );
}

/** All that is open, what of it is overdue, and what is younger and older than 90 days. */
function AgeingFigures({ ageing }: { ageing: NonNullable<ReturnType<typeof useAgeing>['ageing']> }) {
  const t = useT();
  const young = youngAmount(ageing.buckets, ageing.amounts);
  const old = fenToDecimal(fenOf(ageing.total) - fenOf(young));
  return (
    <CardGrid>
      <StatCard label={t('ageing.total')} value={<Amount value={ageing.total} />} />
      <StatCard
        label={t('ageing.overdue')}
        value={<Amount value={ageing.overdue} sense={fenOf(ageing.overdue) === 0 ? 'neutral' : 'expense'} />}
      />
      <StatCard label={t('ageing.young')} value={<Amount value={young} />} />
      <StatCard label={t('ageing.old')} value={<Amount value={old} sense={fenOf(old) === 0 ? 'neutral' : 'expense'} />} />
    </CardGrid>
  );
}

type AgeingTableProps = Pick<ReturnType<typeof useAgeing>, 'kind' | 'today' | 'parties' | 'isLoading' | 'isRefreshing'> & {
  bands: readonly string[];
  /** All parties together, part by part. */
  amounts: readonly string[];
};

function AgeingTable({ kind, today, parties, bands, amounts, ...state }: AgeingTableProps) {
  const t = useT();
  const [isWhole, setWhole] = useState(false);
  const columns = useAgeingColumns({ kind, bands, today });
  const shown = isWhole ? parties : parties.slice(0, fewParties);
  return (
    <>
      <DataTable
        {...state}
        label={t('ageing.title')}
        columns={columns}
        rows={shown}
        rowKey={idOf}
        footer={bands.map((band, index) => `${t('ageing.days', { days: band })} ${formatAmount(amounts[index] ?? '0.00')}`).join('　')}
        empty={<EmptyState title={t('ageing.empty')} body={t('ageing.emptyBody')} />}
      />
      {shown.length < parties.length && (
        <Button onPress={() => setWhole(true)}>{t('ageing.more', { count: parties.length - shown.length })}</Button>
      )}
    </>
  );
}

function idOf({ id }: AgedParty): string {
  return id;
}

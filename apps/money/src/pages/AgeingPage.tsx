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
import { StatCard } from '@suanpan/shared-ui/stat-card';
import { useState } from 'react';
import type { AgedParty } from '../ageing/aged-parties.ts';
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
      {ageing && <AgeingFigures ageing={ageing} />}
      {error && !ageing ? (
        <LoadFailure error={error} onRetry={() => void refetch()} />
      ) : (
        <AgeingTable {...rest} bands={ageing?.buckets ?? noBands} />
      )}
    </>
  );
}

function AgeingFigures({ ageing }: { ageing: NonNullable<ReturnType<typeof useAgeing>['ageing']> }) {
  const t = useT();
  return (
    <CardGrid>
      <StatCard
        label={t('ageing.total')}
        value={<Amount value={ageing.total} />}
        hint={<Overdue overdue={ageing.overdue} />}
        tone={/^[0.]+$/.test(ageing.overdue) ? 'neutral' : 'bad'}
      />
      {ageing.buckets.map((band, index) => (
        <StatCard key={band} label={t('ageing.days', { days: band })} value={<Amount value={ageing.amounts[index] ?? null} />} />
      ))}
    </CardGrid>
  );
}

function Overdue({ overdue }: { overdue: string }) {
  const t = useT();
  return (
    <>
      {t('ageing.overdue')} <Amount value={overdue} />
    </>
  );
}

type AgeingTableProps = Pick<ReturnType<typeof useAgeing>, 'kind' | 'today' | 'parties' | 'isLoading' | 'isRefreshing'> & {
  bands: readonly string[];
};

function AgeingTable({ kind, today, parties, bands, ...state }: AgeingTableProps) {
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

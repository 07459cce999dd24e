import { CancelDialog } from '@suanpan/document-kit/cancel-dialog';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { DeferredTable } from '@suanpan/shared-ui/deferred-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { useState } from 'react';
import { ListPager } from '../app/ListPager.tsx';
import { useT } from '../texts.ts';
import { handOverStatuses } from './delivery-ways.ts';
import { DeliveriesHead } from './DeliveriesHead.tsx';
import type { DeliveryListState } from './use-delivery-list.ts';
import { useHandOverColumns } from './use-hand-over-columns.tsx';
import { type HandOverRow, useHandOvers } from './use-hand-overs.ts';
import { useWithdrawHandOver } from './use-withdraw-hand-over.ts';

interface HandOversProps {
  list: DeliveryListState;
}

/** What was shipped and received, with what became of it, and the way to take it back until somebody approves it. */
export function HandOvers({ list: { asked, state, change } }: HandOversProps) {
  const t = useT();
  const { count, rows, error, refetch, pageInfo, isLoading, isRefreshing } = useHandOvers(asked);
  const [taken, setTaken] = useState<HandOverRow | null>(null);
  const withdraw = useWithdrawHandOver(refetch);
  const columns = useHandOverColumns(setTaken);
  return (
    <>
      <DeliveriesHead shown="done" subtitle={count !== undefined && t('deliveries.handedCount', { count })} change={change}>
        <SelectField
          label={t('handOvers.status')}
          isLabelHidden
          value={state.status}
          options={[
            { value: 'ALL', label: t('handOvers.all') },
            ...handOverStatuses.map((value) => ({ value, label: t(`handOver.status.${value}`) })),
          ]}
          onChange={(status) => change({ status })}
        />
      </DeliveriesHead>
      {error && rows.length === 0 ? (
        <LoadFailure error={error} onRetry={() => void refetch()} />
      ) : (
        <DeferredTable
          label={t('handOvers.way')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          isLoading={isLoading}
          isRefreshing={isRefreshing}
          empty={<EmptyState title={t('handOvers.empty')} body={t('handOvers.emptyBody')} />}
        />
      )}
      <ListPager label={t('handOvers.way')} pageInfo={pageInfo} onChange={change} />
      {taken && (
        <CancelDialog
          key={taken.id}
          title={t('handOver.withdrawTitle', { number: taken.number })}
          words={{ body: t('handOver.withdrawBody'), reason: t('handOver.withdrawReason'), act: t('handOver.withdraw') }}
          isOpen
          onClose={() => setTaken(null)}
          onCancelOrder={(reason) => withdraw(taken, reason)}
        />
      )}
    </>
  );
}

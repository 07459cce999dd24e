import { Amount } from '@suanpan/shared-ui/amount';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { memo, useDeferredValue, useMemo } from 'react';
import type { VoucherRowFragment } from '../data/voucher-row.fragment.generated.ts';
import { useT } from '../texts.ts';
import { useVoucherColumns } from './use-voucher-columns.tsx';
import type { useVoucherList } from './use-voucher-list.ts';

interface VoucherTableProps {
  list: ReturnType<typeof useVoucherList>;
  canWrite: boolean;
}

/** The rows of the list of vouchers. They are drawn after what somebody does with a filter, and make way for it. */
export function VoucherTable({ list, canWrite }: VoucherTableProps) {
  const { rows, isLoading, isRefreshing, state } = list;
  const isFiltered = state.view !== 'ALL' || state.search !== '';
  const amount = list.list?.totalAmount ?? null;
  const count = list.list?.totalCount ?? 0;
  const shown = useMemo(
    () => ({ rows, isLoading, isRefreshing, isFiltered, canWrite, amount, count }),
    [rows, isLoading, isRefreshing, isFiltered, canWrite, amount, count],
  );
  return <Rows {...useDeferredValue(shown)} />;
}

interface RowsProps {
  rows: readonly VoucherRowFragment[];
  isLoading: boolean;
  isRefreshing: boolean;
  isFiltered: boolean;
  canWrite: boolean;
  amount: string | null;
  count: number;
}

const Rows = memo(function Rows({ rows, isLoading, isRefreshing, isFiltered, canWrite, amount, count }: RowsProps) {
  const t = useT();
  const columns = useVoucherColumns();
  return (
    <DataTable
      label={t('vouchers.title')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/ledger/vouchers/${id}`}
      isLoading={isLoading}
      isRefreshing={isRefreshing}
      empty={
        isFiltered ? (
          <EmptyState title={t('vouchers.noMatch')} body={t('vouchers.noMatchBody')} />
        ) : (
          <EmptyState
            title={t('vouchers.empty')}
            body={t('vouchers.emptyBody')}
            action={canWrite && <LinkButton href="/ledger/vouchers/new">{t('voucher.new')}</LinkButton>}
          />
        )
      }
      footer={
        <>
          <span>{t('vouchers.count', { count })}</span>
          <span>
            {t('voucher.amount')} <Amount value={amount} />
          </span>
        </>
      }
    />
  );
});

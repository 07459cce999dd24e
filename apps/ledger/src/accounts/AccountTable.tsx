import { DataTable } from '@suanpan/shared-ui/data-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { memo, useDeferredValue, useMemo } from 'react';
import type { AccountCardFragment } from '../data/account-card.fragment.generated.ts';
import { useT } from '../texts.ts';
import { useAccountColumns } from './use-account-columns.tsx';
import type { useAccountList } from './use-account-list.ts';

interface AccountTableProps {
  list: ReturnType<typeof useAccountList>;
}

/** The rows of the chart. They are drawn after what somebody does with a filter, and make way for it. */
export function AccountTable({ list: { rows, isLoading, isRefreshing } }: AccountTableProps) {
  const shown = useMemo(() => ({ rows, isLoading, isRefreshing }), [rows, isLoading, isRefreshing]);
  return <Rows {...useDeferredValue(shown)} />;
}

const Rows = memo(function Rows({ rows, isLoading, isRefreshing }: Pick<AccountTableProps['list'], 'rows' | 'isLoading' | 'isRefreshing'>) {
  const t = useT();
  const columns = useAccountColumns();
  return (
    <DataTable
      label={t('accounts.title')}
      columns={columns}
      rows={rows}
      rowKey={idOf}
      rowHref={addressOf}
      isLoading={isLoading}
      isRefreshing={isRefreshing}
      empty={
        <EmptyState
          title={t('accounts.noMatch')}
          body={t('accounts.noMatchBody')}
          action={<LinkButton href="/ledger/accounts">{t('accounts.clear')}</LinkButton>}
        />
      }
    />
  );
});

function idOf({ id }: AccountCardFragment): string {
  return id;
}

function addressOf({ id }: AccountCardFragment): string {
  return `/ledger/accounts/${id}`;
}

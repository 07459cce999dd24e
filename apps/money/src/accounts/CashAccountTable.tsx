import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useMemo } from 'react';
import type { CashAccountCardFragment } from '../data/cash-account-card.fragment.generated.ts';
import { useT } from '../texts.ts';

interface CashAccountTableProps {
  /** Undefined while they are on their way. */
  accounts: readonly CashAccountCardFragment[] | undefined;
  /** What is in each, by its id; null for whoever may not know. */
  balances: ReadonlyMap<string, string> | null;
  /** Absent for whoever may only read. */
  onOpen: ((account: CashAccountCardFragment) => void) | undefined;
}

const none: readonly CashAccountCardFragment[] = [];

/** All cash accounts, in use or not, with what is in them. */
export function CashAccountTable({ accounts, balances, onOpen }: CashAccountTableProps) {
  const t = useT();
  const columns = useMemo<readonly DataColumn<CashAccountCardFragment>[]>(() => {
    const balance: DataColumn<CashAccountCardFragment> = {
      id: 'BALANCE',
      header: t('account.balance'),
      cell: ({ id }) => <Amount value={balances?.get(id) ?? null} />,
      align: 'end',
      width: 180,
      phone: 'value',
    };
    const status: DataColumn<CashAccountCardFragment> = {
      id: 'STATUS',
      header: t('account.status'),
      cell: ({ enabled }) => <StatusTag tone={enabled ? 'done' : 'neutral'}>{t(enabled ? 'account.inUse' : 'account.outOfUse')}</StatusTag>,
      width: 120,
      phone: 'status',
    };
    return [
      { id: 'NAME', header: t('account.name'), cell: ({ name }) => name, phone: 'title' },
      { id: 'LEDGER', header: t('account.ledger'), cell: ({ accountCode }) => accountCode, width: 160, phone: 'subtitle' },
      ...(balances ? [balance] : []),
      status,
    ];
  }, [t, balances]);
  return (
    <DataTable
      label={t('accounts.title')}
      columns={columns}
      rows={accounts ?? none}
      rowKey={({ id }) => id}
      onRowAction={onOpen}
      isLoading={accounts === undefined}
      skeletonRows={3}
      empty={<EmptyState title={t('accounts.empty')} body={t('accounts.emptyBody')} />}
    />
  );
}

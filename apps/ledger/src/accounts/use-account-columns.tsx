import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useMemo } from 'react';
import type { AccountCardFragment } from '../data/account-card.fragment.generated.ts';
import { useT } from '../texts.ts';
import { AccountName } from './AccountName.tsx';

/** The columns of every list of accounts. */
export function useAccountColumns(): readonly DataColumn<AccountCardFragment>[] {
  const t = useT();
  return useMemo(
    () => [
      { id: 'CODE', header: t('account.code'), cell: ({ code }) => code, width: 140, phone: 'meta' },
      { id: 'NAME', header: t('account.name'), cell: (account) => <AccountName account={account} />, phone: 'title' },
      { id: 'CATEGORY', header: t('account.category'), cell: ({ category }) => t(`category.${category}`), phone: 'hidden' },
      { id: 'DIRECTION', header: t('account.direction'), cell: ({ direction }) => t(`direction.${direction}`), phone: 'value' },
      {
        id: 'STATUS',
        header: t('account.status'),
        cell: ({ enabled }) => (
          <StatusTag tone={enabled ? 'done' : 'neutral'}>{t(enabled ? 'account.inUse' : 'account.outOfUse')}</StatusTag>
        ),
        phone: 'status',
      },
    ],
    [t],
  );
}

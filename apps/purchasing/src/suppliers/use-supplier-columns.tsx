import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useMemo } from 'react';
import type { SupplierCardFragment } from '../data/supplier-card.fragment.generated.ts';
import { useT } from '../texts.ts';

/** The columns of the list of suppliers. */
export function useSupplierColumns(): readonly DataColumn<SupplierCardFragment>[] {
  const t = useT();
  return useMemo(
    () => [
      { id: 'name', header: t('supplier.name'), cell: ({ name }) => name, phone: 'title' },
      { id: 'code', header: t('supplier.code'), cell: ({ code }) => code, phone: 'meta' },
      { id: 'taxNumber', header: t('supplier.taxNumber'), cell: ({ taxNumber }) => taxNumber, phone: 'hidden' },
      {
        id: 'creditDays',
        header: t('supplier.creditDays'),
        align: 'end',
        cell: ({ creditDays }) => t('supplier.creditDaysValue', { days: creditDays }),
        phone: 'meta',
      },
      {
        id: 'status',
        header: t('supplier.status'),
        cell: ({ enabled }) => (
          <StatusTag tone={enabled ? 'done' : 'neutral'}>{t(enabled ? 'suppliers.enabled' : 'suppliers.disabled')}</StatusTag>
        ),
        phone: 'status',
      },
    ],
    [t],
  );
}

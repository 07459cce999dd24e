import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { useMemo } from 'react';
import type { WarehouseCardFragment } from '../data/warehouse-card.fragment.generated.ts';
import { useT } from '../texts.ts';

interface WarehouseTableProps {
  /** Undefined while they are on their way. */
  warehouses: readonly WarehouseCardFragment[] | undefined;
  /** Absent for whoever may only read. */
  onOpen: ((warehouse: WarehouseCardFragment) => void) | undefined;
}

const none: readonly WarehouseCardFragment[] = [];

/** All warehouses, in use or not. */
export function WarehouseTable({ warehouses, onOpen }: WarehouseTableProps) {
  const t = useT();
  const columns = useMemo<readonly DataColumn<WarehouseCardFragment>[]>(
    () => [
      { id: 'CODE', header: t('warehouse.code'), cell: ({ code }) => code, width: 160, phone: 'subtitle' },
      { id: 'NAME', header: t('warehouse.name'), cell: ({ name }) => name, phone: 'title' },
      {
        id: 'STATUS',
        header: t('product.status'),
        cell: ({ enabled }) => (
          <StatusTag tone={enabled ? 'done' : 'neutral'}>{t(enabled ? 'products.enabled' : 'products.disabled')}</StatusTag>
        ),
        width: 112,
        phone: 'status',
      },
      {
        id: 'STOCK',
        header: t('warehouse.stock'),
        cell: ({ id }) => <TextLink href={`/inventory/stock?warehouse=${id}`}>{t('warehouse.seeStock')}</TextLink>,
        width: 160,
        phone: 'action',
      },
    ],
    [t],
  );
  return (
    <DataTable
      label={t('warehouses.title')}
      columns={columns}
      rows={warehouses ?? none}
      rowKey={({ id }) => id}
      onRowAction={onOpen}
      isLoading={warehouses === undefined}
      skeletonRows={3}
      empty={<EmptyState title={t('warehouses.empty')} body={t('warehouses.emptyBody')} />}
    />
  );
}

import { useQuery } from '@apollo/client/react';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { useCan } from '@suanpan/app-kit/use-session';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { Button } from '@suanpan/shared-ui/button';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { useState } from 'react';
import { LoadFailure } from '@suanpan/document-kit/load-failure';
import { ListWarehousesDocument } from '../data/list-warehouses.generated.ts';
import { useT } from '../texts.ts';
import { WarehouseDialog } from '../warehouses/WarehouseDialog.tsx';
import { WarehouseTable } from '../warehouses/WarehouseTable.tsx';

const newOne = 'new';

/** Where goods lie, and whether each place is in use. */
export function WarehousesPage() {
  const t = useT();
  const canWrite = useCan('inventory.warehouse.write');
  const { data, error, refetch } = useQuery(ListWarehousesDocument);
  // The id of one, or that a new one is made.
  const [beside, setBeside] = useState<string | null>(null);
  usePageTitle(t('warehouses.title'));
  useShortcut({ keys: 'n', label: t('warehouse.new'), run: canWrite && beside === null ? () => setBeside(newOne) : undefined });
  const open = data?.warehouses.find(({ id }) => id === beside);
  const close = (): void => {
    setBeside(null);
    // Somebody else may have changed what was refused.
    void refetch();
  };
  return (
    <>
      <PageHeader
        title={t('warehouses.title')}
        actions={
          canWrite && (
            <Button tone="primary" shortcut="N" onPress={() => setBeside(newOne)}>
              {t('warehouse.new')}
            </Button>
          )
        }
      />
      {error && !data ? (
        <LoadFailure error={error} onRetry={() => void refetch()} />
      ) : (
        <WarehouseTable warehouses={data?.warehouses} onOpen={canWrite ? ({ id }) => setBeside(id) : undefined} />
      )}
      {open && <WarehouseDialog key={`${open.id} ${open.version}`} warehouse={open} onClose={close} />}
      {beside === newOne && <WarehouseDialog warehouse={null} onClose={close} />}
    </>
  );
}

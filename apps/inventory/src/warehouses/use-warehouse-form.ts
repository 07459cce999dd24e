import { useMutation } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { useState } from 'react';
import { CreateWarehouseDocument } from '../data/create-warehouse.generated.ts';
import { ListWarehousesDocument } from '../data/list-warehouses.generated.ts';
import { UpdateWarehouseDocument } from '../data/update-warehouse.generated.ts';
import type { WarehouseCardFragment } from '../data/warehouse-card.fragment.generated.ts';
import { useT } from '../texts.ts';
import { type WarehouseValues, warehouseValuesOf } from './warehouse-values.ts';

/** The form of a warehouse: a new one, or a change of `warehouse`; `onDone` follows what was saved. */
export function useWarehouseForm(warehouse: WarehouseCardFragment | null, onDone: () => void) {
  const t = useT();
  const { ui } = useHost();
  const options = { refetchQueries: [ListWarehousesDocument] };
  const [create, creating] = useMutation(CreateWarehouseDocument, options);
  const [update, updating] = useMutation(UpdateWarehouseDocument, options);
  const describeFailure = useDescribeFailure();
  const [values, setValues] = useState(() => warehouseValuesOf(warehouse));
  const [failure, setFailure] = useState<Failure | null>(null);
  const isSaving = creating.loading || updating.loading;

  const save = async (): Promise<void> => {
    if (isSaving) return;
    try {
      if (warehouse) await update({ variables: { id: warehouse.id, version: warehouse.version, input: values } });
      else await create({ variables: { input: values } });
      ui.toast({ tone: 'success', text: t('done.saved', { name: values.name }) });
      onDone();
    } catch (error) {
      setFailure(describeFailure(error));
    }
  };
  const change = (next: Partial<WarehouseValues>): void => setValues((now) => ({ ...now, ...next }));
  return { values, change, failure, save, isSaving };
}

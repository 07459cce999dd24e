import type { EntryColumn } from '@suanpan/shared-ui/entry-column';
import { useMemo } from 'react';
import { useT } from '../texts.ts';
import type { UnitValues } from './unit-values.ts';

/** The columns of a product's further units while they are typed. */
export function useUnitColumns(): readonly EntryColumn<UnitValues>[] {
  const t = useT();
  return useMemo(
    () => [
      nameColumn(t),
      {
        id: 'factor',
        header: t('product.factor'),
        kind: 'decimal',
        align: 'end',
        width: 120,
        maxPlaces: 4,
        get: ({ factor }) => factor,
        set: (unit, factor) => ({ ...unit, factor }),
      },
      {
        id: 'barcode',
        header: t('product.barcode'),
        kind: 'text',
        get: ({ barcode }) => barcode,
        set: (unit, barcode) => ({ ...unit, barcode }),
      },
      priceColumn(t),
      enabledColumn(t),
    ],
    [t],
  );
}

function enabledColumn(t: ReturnType<typeof useT>): EntryColumn<UnitValues> {
  return {
    id: 'enabled',
    header: t('product.status'),
    kind: 'select',
    width: 96,
    options: [
      { value: 'yes', label: t('products.enabled') },
      { value: 'no', label: t('products.disabled') },
    ],
    get: ({ enabled }) => (enabled ? 'yes' : 'no'),
    set: (unit, value) => ({ ...unit, enabled: value === 'yes' }),
  };
}

function nameColumn(t: ReturnType<typeof useT>): EntryColumn<UnitValues> {
  return {
    id: 'name',
    header: t('product.unit'),
    kind: 'text',
    width: 112,
    phone: 'title',
    placeholder: t('product.unitHint'),
    get: ({ name }) => name,
    set: (unit, name) => ({ ...unit, name }),
  };
}

function priceColumn(t: ReturnType<typeof useT>): EntryColumn<UnitValues> {
  return {
    id: 'price',
    header: t('product.price'),
    kind: 'decimal',
    align: 'end',
    width: 120,
    maxPlaces: 6,
    placeholder: t('product.unitPriceHint'),
    get: ({ price }) => price,
    set: (unit, price) => ({ ...unit, price }),
  };
}

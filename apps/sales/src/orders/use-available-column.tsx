import { skipToken, useQuery } from '@apollo/client/react';
import { type ByProduct, useByProduct, useOfProduct } from '@suanpan/document-kit/by-product';
import { type ProductLine, productIdsOf } from '@suanpan/document-kit/product-line';
import type { ComputedEntryColumn } from '@suanpan/shared-ui/entry-column';
import { Quantity } from '@suanpan/shared-ui/quantity';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useMemo } from 'react';
import { ReadAvailableStockDocument } from '../data/read-available-stock.generated.ts';
import { useT } from '../texts.ts';

/** Returns the column that says how much of each line's goods is free in a warehouse; undefined where that is not known. */
export function useAvailableColumn(
  warehouseId: string | null,
  lines: readonly ProductLine[],
): ComputedEntryColumn<ProductLine> | undefined {
  const t = useT();
  const productIds = productIdsOf(lines);
  const { data, previousData } = useQuery(
    ReadAvailableStockDocument,
    // What was free a while ago may be somebody's now.
    warehouseId === null || productIds.length === 0
      ? skipToken
      : { variables: { warehouseId, productIds }, fetchPolicy: 'cache-and-network' },
  );
  const shown = data ?? previousData;
  const free = useMemo(() => shown && new Map(shown.availableStock.map(({ productId, quantity }) => [productId, quantity])), [shown]);
  const known = useByProduct(free, '0');
  return useMemo(() => {
    if (warehouseId === null) return undefined;
    return {
      id: 'available',
      header: t('line.available'),
      kind: 'computed',
      align: 'end',
      width: 92,
      phone: 'field',
      get: (line) =>
        line.product && (
          <Available known={known} productId={line.product.id} wanted={wantedOf(line)} unit={line.unit ? line.product.unit : null} />
        ),
    };
  }, [t, warehouseId, known]);
}

interface AvailableProps {
  known: ByProduct<string>;
  productId: string;
  /** In the product's own unit. */
  wanted: number;
  /** What is free is in this unit; null where the line is in it, too. */
  unit: string | null;
}

function wantedOf({ quantity, unit }: ProductLine): number {
  return Number(quantity) * Number(unit?.factor ?? '1');
}

/** How much of a product is free, as a warning where more is wanted; nothing until it is known. */
function Available({ known, productId, wanted, unit }: AvailableProps) {
  const t = useT();
  const free = useOfProduct(known, productId);
  if (free === undefined) return null;
  const shown = <Quantity value={free} {...(unit !== null && { unit })} />;
  if (wanted <= Number(free)) return shown;
  return (
    <StatusTag tone="waiting">
      {t('line.short')} {shown}
    </StatusTag>
  );
}

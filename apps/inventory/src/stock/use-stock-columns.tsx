import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { formatDecimal } from '@suanpan/shared-ui/format-decimal';
import { Quantity } from '@suanpan/shared-ui/quantity';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { useMemo } from 'react';
import { useT } from '../texts.ts';
import { figureIn } from './figure-in.ts';
import type { StockRow } from './use-stock-list.ts';

interface StockColumnsOptions {
  /** The warehouse whose quantities are shown; an empty text for all. */
  readonly warehouseId: string;
  readonly withCost: boolean;
}

/** The columns of the stock. Their ids are the backend's sort fields where they can be sorted. */
export function useStockColumns({ warehouseId, withCost }: StockColumnsOptions): readonly DataColumn<StockRow>[] {
  const t = useT();
  return useMemo(() => {
    const isOne = warehouseId !== '';
    const columns: DataColumn<StockRow>[] = [
      { id: 'CODE', header: t('product.sku'), cell: ({ product }) => product.sku, sortable: true, width: 120, phone: 'meta' },
      {
        id: 'NAME',
        header: t('product.name'),
        cell: ({ product }) => <TextLink href={`/inventory/stock/${product.id}`}>{product.name}</TextLink>,
        sortable: true,
        phone: 'title',
      },
      { id: 'SPEC', header: t('product.spec'), cell: ({ product }) => product.spec, phone: 'hidden' },
      {
        id: 'QUANTITY',
        header: t(isOne ? 'stock.here' : 'stock.quantity'),
        cell: (row) => <Quantity value={figureIn(row, warehouseId, 'quantity')} unit={row.product.unit} />,
        align: 'end',
        sortable: true,
        width: 128,
        phone: 'value',
      },
      {
        id: 'RESERVED',
        header: t('stock.reserved'),
        cell: (row) => <Quantity value={figureIn(row, warehouseId, 'reserved')} />,
        align: 'end',
        width: 88,
        phone: 'meta',
      },
      {
        id: 'AVAILABLE',
        header: t('stock.available'),
        cell: (row) => <Quantity value={figureIn(row, warehouseId, 'available')} />,
        align: 'end',
        width: 88,
        phone: 'meta',
      },
      isOne
        ? {
            id: 'ALL',
            header: t('stock.everywhere'),
            cell: ({ quantity, product }) => <Quantity value={quantity} unit={product.unit} />,
            align: 'end',
            width: 128,
            phone: 'meta',
          }
        : { id: 'PLACES', header: t('stock.places'), cell: placesOf, phone: 'subtitle' },
    ];
    const costs: DataColumn<StockRow>[] = [
      {
        id: 'AVERAGE',
        header: t('stock.average'),
        cell: ({ averageCost }) => <Amount value={averageCost ?? null} places={4} />,
        align: 'end',
        width: 112,
        phone: 'hidden',
      },
      {
        id: 'AMOUNT',
        header: t(isOne ? 'stock.amountEverywhere' : 'stock.amount'),
        cell: ({ amount }) => <Amount value={amount ?? null} />,
        align: 'end',
        sortable: true,
        width: 128,
        phone: 'meta',
      },
    ];
    const state: DataColumn<StockRow> = {
      id: 'STATE',
      header: t('stock.state'),
      cell: (row) => <StockState row={row} />,
      width: 132,
      phone: 'status',
    };
    return [...columns, ...(withCost ? costs : []), state];
  }, [t, warehouseId, withCost]);
}

/** Where the goods lie, the place with the most first. */
function placesOf({ byWarehouse }: StockRow): string {
  return byWarehouse.map(({ warehouse, quantity }) => `${warehouse.name} ${plainQuantity(quantity)}`).join(' · ');
}

function plainQuantity(quantity: string): string {
  const { isNegative, digits } = formatDecimal(quantity, { minPlaces: 0, maxPlaces: 4 }) ?? { isNegative: false, digits: quantity };
  return isNegative ? `-${digits}` : digits;
}

function StockState({ row }: { row: StockRow }) {
  const t = useT();
  if (!row.isLow) return null;
  return <StatusTag tone="danger">{t('stock.lowTo', { least: row.product.minStock })}</StatusTag>;
}

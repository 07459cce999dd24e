import type { Fen } from '@suanpan/money/fen';
import { keysetOf, SqlValues, type SortKey } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageWish } from '#core/paging/page.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import { foldText } from '#kernel/text/search-text.ts';
import type { ProductStock } from './stock-list.ts';
import { placesOf, type StockScope } from './stock-scope.ts';

/** Which part of the stock is wanted. */
export interface StockFilter {
  readonly search?: string | null | undefined;
  /** Only what lies in this warehouse; quantities are sorted by what lies there. */
  readonly warehouseId?: string | null | undefined;
  /** Only what is below what should be there. */
  readonly isLow?: boolean | null | undefined;
  /** Only what there is some of, or none. */
  readonly isThere?: boolean | null | undefined;
}

/** How a list of stock is sorted. */
export interface StockSort {
  readonly field: 'CODE' | 'NAME' | 'QUANTITY' | 'AMOUNT';
  readonly direction: 'ASC' | 'DESC';
}

/** Sums of the whole filtered stock. */
export interface StockSums {
  readonly count: number;
  readonly lowCount: number;
  /** In the warehouse, or in all of them. */
  readonly quantity: string;
  /** Null for whoever sees some warehouses only. */
  readonly amount: Fen | null;
}

/** Which stock, and of which warehouses the member sees it. */
export interface SeenStock {
  readonly filter: StockFilter;
  readonly scope: StockScope;
}

/** Reads one page of what there is now, by what the moves came to; goods that should be there are listed before they first come. */
export async function listStock(
  tx: Transaction,
  seen: SeenStock,
  part: { readonly sort: StockSort; readonly wish: PageWish },
): Promise<Page<ProductStock & { readonly id: string }>> {
  const values = new SqlValues();
  const places = placesOf(seen.scope, values);
  const from = stockFrom(seen.filter, places, values);
  const keyset = keysetOf({ ...sortKeyOf(part.sort.field, seen.filter), direction: part.sort.direction }, part.wish, values);
  const read = await tx.rows<ProductStock & { readonly id: string; readonly sortValue: string }>(
    `SELECT p.id, p.id AS "productId", trim_scale(coalesce(c.quantity, 0))::text AS quantity, ${amountFrom('c.amount', places)} AS amount,
       coalesce(c.quantity, 0) < p.min_stock AS "isLow",
       (SELECT coalesce(json_agg(json_build_object('productId', p.id, 'warehouseId', h.id, 'quantity', trim_scale(l.quantity)::text) ORDER BY h.code), '[]')
        FROM stock_balance l JOIN warehouse h ON h.tenant_id = l.tenant_id AND h.id = l.warehouse_id
        WHERE l.tenant_id = p.tenant_id AND l.product_id = p.id AND l.quantity <> 0${places === null ? '' : ` AND l.warehouse_id = ANY(${places})`}) AS "byWarehouse",
       ${keyset.sortValue} AS "sortValue"
     ${from} AND ${keyset.where} ORDER BY ${keyset.orderBy} LIMIT ${values.add(part.wish.size + 1)}`,
    values.list,
  );
  return pageOf(read, part.wish);
}

/** Sums the whole filtered stock. */
export async function sumStock(tx: Transaction, { filter, scope }: SeenStock): Promise<StockSums> {
  const values = new SqlValues();
  const places = placesOf(scope, values);
  const from = stockFrom(filter, places, values);
  const rows = await tx.rows<StockSums>(
    `SELECT count(*) AS count, count(*) FILTER (WHERE coalesce(c.quantity, 0) < p.min_stock) AS "lowCount",
       trim_scale(coalesce(sum(${quantityOf(filter)}), 0))::text AS quantity, ${amountFrom('sum(c.amount)', places)} AS amount ${from}`,
    values.list,
  );
  return onlyRow(rows);
}

function amountFrom(amount: string, places: string | null): string {
  return places === null ? `coalesce(${amount}, 0)::bigint` : 'NULL::bigint';
}

function quantityOf({ warehouseId }: StockFilter): string {
  return warehouseId == null ? 'coalesce(c.quantity, 0)' : 'b.quantity';
}

function sortKeyOf(field: StockSort['field'], filter: StockFilter): Omit<SortKey, 'direction'> {
  if (field === 'QUANTITY') return { expression: quantityOf(filter), type: 'numeric', id: 'p.id' };
  if (field === 'AMOUNT') return { expression: 'coalesce(c.amount, 0)', type: 'bigint', id: 'p.id' };
  if (field === 'CODE') return { expression: 'p.sku COLLATE "C"', type: 'text', id: 'p.id' };
  const name = `CASE WHEN p.sort_key = '' THEN lower(p.mnemonic) || E'\\n' || p.name ELSE p.sort_key END COLLATE "C"`;
  return { expression: name, type: 'text', id: 'p.id' };
}

function stockFrom(filter: StockFilter, places: string | null, values: SqlValues): string {
  const { warehouseId, isLow, isThere } = filter;
  const parts = ['NOT p.service'];
  // Whoever sees some warehouses sees what came to them, and not what should be somewhere.
  parts.push(places === null ? '(c.product_id IS NOT NULL OR p.min_stock > 0)' : 'c.quantity IS NOT NULL');
  const search = foldText(filter.search ?? '');
  if (search !== '') parts.push(`strpos(p.search_text, ${values.add(search)}) > 0`);
  if (isLow === true) parts.push('coalesce(c.quantity, 0) < p.min_stock');
  if (isThere != null) parts.push(`${isThere ? '' : 'NOT '}(coalesce(c.quantity, 0) <> 0)`);
  const place = `JOIN stock_balance b ON b.tenant_id = p.tenant_id AND b.product_id = p.id AND b.quantity <> 0 AND b.warehouse_id =`;
  return `FROM product p ${inAllPlaces(places)}
     ${warehouseId == null ? '' : `${place} ${values.add(warehouseId)}`} WHERE ${parts.join(' AND ')}`;
}

/** Joins what there is of a product, and what it cost, in all warehouses that are seen. */
function inAllPlaces(places: string | null): string {
  if (places === null) return 'LEFT JOIN stock_cost c ON c.tenant_id = p.tenant_id AND c.product_id = p.id';
  return `CROSS JOIN LATERAL (SELECT sum(l.quantity) AS quantity, NULL::bigint AS amount FROM stock_balance l
     WHERE l.tenant_id = p.tenant_id AND l.product_id = p.id AND l.warehouse_id = ANY(${places})) c`;
}

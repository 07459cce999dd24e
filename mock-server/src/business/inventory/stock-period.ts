import type { Fen } from '@suanpan/money/fen';
import { keysetOf, SqlValues } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageWish } from '#core/paging/page.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import { foldText } from '#kernel/text/search-text.ts';
import { placesOf, type StockScope } from './stock-scope.ts';

/** How much, and what it cost; of one warehouse nobody knows the cost, as that is kept across warehouses (R3). */
export interface StockFigure {
  readonly quantity: string;
  readonly amount: Fen | null;
}

/** What there was before some days, what came and went in them, and what there was after (收发存). */
export interface StockPeriod {
  readonly opening: StockFigure;
  readonly incoming: StockFigure;
  readonly outgoing: StockFigure;
  readonly closing: StockFigure;
}

/** What some days did to the stock of a product. */
export interface ProductPeriod extends StockPeriod {
  readonly id: string;
  readonly productId: string;
}

/** Which days, and of which products. */
export interface PeriodWish {
  readonly from: string;
  readonly to: string;
  readonly warehouseId?: string | null | undefined;
  readonly search?: string | null | undefined;
  readonly productId?: string | null | undefined;
}

/** Which days, and of which warehouses the member sees them. */
export interface SeenPeriod extends PeriodWish {
  readonly scope: StockScope;
}

interface FigureRow {
  readonly openingQuantity: string;
  readonly openingAmount: Fen;
  readonly incomingQuantity: string;
  readonly incomingAmount: Fen;
  readonly outgoingQuantity: string;
  readonly outgoingAmount: Fen;
  readonly closingQuantity: string;
  readonly closingAmount: Fen;
}

/** Reads one page of what some days did to each product, by its code; those of which nothing was there are left out. */
export async function listStockPeriods(tx: Transaction, wish: SeenPeriod, page: PageWish): Promise<Page<ProductPeriod>> {
  const values = new SqlValues();
  const from = periodFrom(wish, values);
  const keyset = keysetOf({ expression: 'p.sku COLLATE "C"', type: 'text', id: 'p.id', direction: 'ASC' }, page, values);
  const read = await tx.rows<FigureRow & { readonly id: string; readonly sortValue: string }>(
    `SELECT p.id, ${keyset.sortValue} AS "sortValue", ${figures('')} ${from} AND ${keyset.where}
     ORDER BY ${keyset.orderBy} LIMIT ${values.add(page.size + 1)}`,
    values.list,
  );
  return pageOf(
    read.map((row) => ({ ...periodOf(row, wish), id: row.id, productId: row.id, sortValue: row.sortValue })),
    page,
  );
}

/** Sums what some days did to all of these products, and counts them. */
export async function sumStockPeriods(tx: Transaction, wish: SeenPeriod): Promise<StockPeriod & { readonly count: number }> {
  const values = new SqlValues();
  const from = periodFrom(wish, values);
  const rows = await tx.rows<FigureRow & { readonly count: number }>(`SELECT count(*) AS count, ${figures('sum')} ${from}`, values.list);
  const row = onlyRow(rows);
  return { ...periodOf(row, wish), count: row.count };
}

function periodOf(row: FigureRow, { warehouseId, scope }: SeenPeriod): StockPeriod {
  const figure = (quantity: string, amount: Fen): StockFigure => ({
    quantity,
    amount: warehouseId == null && scope === null ? amount : null,
  });
  return {
    opening: figure(row.openingQuantity, row.openingAmount),
    incoming: figure(row.incomingQuantity, row.incomingAmount),
    outgoing: figure(row.outgoingQuantity, row.outgoingAmount),
    closing: figure(row.closingQuantity, row.closingAmount),
  };
}

/** The columns of the figures, each by itself or summed over products. */
function figures(sum: '' | 'sum'): string {
  const both = (name: string, quantity: string, amount: string): string =>
    `trim_scale(coalesce(${sum}(${quantity}), 0))::text AS "${name}Quantity", coalesce(${sum}(${amount}), 0)::bigint AS "${name}Amount"`;
  return [
    both('opening', 's.opening', 's.opening_amount'),
    both('incoming', 's.incoming', 's.incoming_amount'),
    both('outgoing', 's.outgoing', 's.outgoing_amount'),
    both('closing', 's.opening + s.incoming - s.outgoing', 's.opening_amount + s.incoming_amount - s.outgoing_amount'),
  ].join(', ');
}

function periodFrom(wish: SeenPeriod, values: SqlValues): string {
  const { from, to, search, productId } = wish;
  const [first, last] = [values.add(from), values.add(to)];
  const ofPlace = ofPlaceIn(wish, values);
  const came = '(m.quantity > 0 OR m.quantity = 0 AND m.amount > 0)';
  const parts = ['(s.opening <> 0 OR s.opening_amount <> 0 OR s.moves > 0)'];
  const words = foldText(search ?? '');
  if (words !== '') parts.push(`strpos(p.search_text, ${values.add(words)}) > 0`);
  if (productId != null) parts.push(`p.id = ${values.add(productId)}`);
  return `FROM product p CROSS JOIN LATERAL (
       SELECT ${sumIf('m.quantity', `m.date < ${first}`)} AS opening, ${sumIf('m.amount', `m.date < ${first}`)} AS opening_amount,
         ${sumIf('m.quantity', `m.date >= ${first} AND ${came}`)} AS incoming, ${sumIf('m.amount', `m.date >= ${first} AND ${came}`)} AS incoming_amount,
         ${sumIf('-m.quantity', `m.date >= ${first} AND NOT ${came}`)} AS outgoing, ${sumIf('-m.amount', `m.date >= ${first} AND NOT ${came}`)} AS outgoing_amount,
         count(*) FILTER (WHERE m.date >= ${first}) AS moves
       FROM stock_move m WHERE m.tenant_id = p.tenant_id AND m.product_id = p.id AND m.date <= ${last} AND ${ofPlace}
     ) s WHERE ${parts.join(' AND ')}`;
}

/** Between the warehouses that are seen nothing comes or goes; of one warehouse, or out of sight, it does. */
function ofPlaceIn({ warehouseId, scope }: SeenPeriod, values: SqlValues): string {
  if (warehouseId != null) return `m.warehouse_id = ${values.add(warehouseId)}`;
  const places = placesOf(scope, values);
  if (places === null) return `m.kind <> 'TRANSFER'`;
  const within = `SELECT FROM document d WHERE d.tenant_id = m.tenant_id AND d.id = m.document_id
    AND d.warehouse_id = ANY(${places}) AND d.target_warehouse_id = ANY(${places})`;
  return `m.warehouse_id = ANY(${places}) AND (m.kind <> 'TRANSFER' OR NOT EXISTS (${within}))`;
}

function sumIf(column: string, condition: string): string {
  return `coalesce(sum(${column}) FILTER (WHERE ${condition}), 0)`;
}

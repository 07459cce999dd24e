import type { Fen } from '@suanpan/money/fen';
import { keysetOf, SqlValues } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageWish } from '#core/paging/page.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { placesOf, type StockScope } from './stock-scope.ts';
import { placeKey, type StockBefore, type StockCost, type StockLedger } from './stock-ledger.ts';

/** A move that stands. */
export interface StockMove {
  readonly id: string;
  readonly seq: number;
  readonly documentId: string | null;
  readonly lineId: string | null;
  readonly kind: string;
  readonly date: string;
  readonly productId: string;
  readonly warehouseId: string;
  readonly quantity: string;
  readonly amount: Fen;
  /** In all warehouses that are seen. */
  readonly quantityAfter: string;
  /** Null for whoever sees some warehouses only. */
  readonly amountAfter: Fen | null;
}

interface PlaceRow {
  readonly productId: string;
  readonly warehouseId: string;
  readonly quantity: string;
  readonly reserved: string;
}

type CostRow = StockCost & { readonly productId: string };

/** Reads what there is of products; whoever posts holds the books already, so nobody changes it meanwhile. */
export async function readStock(tx: Transaction, productIds: readonly string[], allowNegative: boolean): Promise<StockBefore> {
  const costs = await tx.rows<CostRow>(
    'SELECT product_id AS "productId", trim_scale(quantity)::text AS quantity, amount FROM stock_cost WHERE product_id = ANY($1)',
    [productIds],
  );
  const places = await tx.rows<PlaceRow>(
    `SELECT product_id AS "productId", warehouse_id AS "warehouseId", trim_scale(quantity)::text AS quantity, trim_scale(reserved)::text AS reserved FROM stock_balance WHERE product_id = ANY($1)`,
    [productIds],
  );
  const skus = await tx.rows<{ readonly id: string; readonly sku: string }>('SELECT id, sku FROM product WHERE id = ANY($1)', [productIds]);
  return {
    costs: costsOf(costs),
    places: new Map(places.map(({ productId, warehouseId, quantity }) => [placeKey(productId, warehouseId), quantity])),
    reserved: new Map(
      places
        .filter(({ reserved }) => reserved !== '0')
        .map(({ productId, warehouseId, reserved }) => [placeKey(productId, warehouseId), reserved]),
    ),
    lastReceipts: costsOf(await findLastReceipts(tx, productIds)),
    skus: new Map(skus.map(({ id, sku }) => [id, sku])),
    allowNegative,
  };
}

function findLastReceipts(tx: Transaction, productIds: readonly string[]): Promise<readonly CostRow[]> {
  return tx.rows(
    `SELECT DISTINCT ON (product_id) product_id AS "productId", trim_scale(quantity)::text AS quantity, amount FROM stock_move
     WHERE product_id = ANY($1) AND quantity > 0 AND amount > 0 ORDER BY product_id, seq DESC`,
    [productIds],
  );
}

function costsOf(rows: readonly CostRow[]): ReadonlyMap<string, StockCost> {
  return new Map(rows.map(({ productId, quantity, amount }) => [productId, { quantity, amount }]));
}

/** Where moves belong. */
export interface MoveOrigin {
  readonly documentId: string | null;
  readonly date: string;
  /** The place of the first of them in the order of all. */
  readonly firstPlace: number;
  readonly allowNegative: boolean;
}

/** Writes what was moved, and what there is now. */
export async function writeStock(tx: Transaction, stock: StockLedger, { ids, origin }: { readonly ids: Ids; readonly origin: MoveOrigin }) {
  const moves = stock.moves.map((move, index) => ({
    id: ids.next(),
    seq: origin.firstPlace + index,
    document_id: origin.documentId,
    line_id: move.lineId,
    kind: move.kind,
    date: origin.date,
    product_id: move.productId,
    warehouse_id: move.warehouseId,
    quantity: move.quantity,
    amount: move.amount,
    quantity_after: move.quantityAfter,
    amount_after: move.amountAfter,
  }));
  await insertRows(tx, 'stock_move', moves);
  const products = new Set(stock.moves.map(({ productId }) => productId));
  const costs = [...products].map((productId) => ({ product_id: productId, ...stock.costOf(productId) }));
  const places = [...new Map(stock.moves.map((move) => [placeKey(move.productId, move.warehouseId), move])).values()].map((move) => ({
    product_id: move.productId,
    warehouse_id: move.warehouseId,
    quantity: stock.quantityAt(move.productId, move.warehouseId),
    may_be_negative: origin.allowNegative,
  }));
  await putRows(tx, { table: 'stock_cost', key: ['product_id'], values: ['quantity', 'amount'] }, costs);
  await putRows(tx, { table: 'stock_balance', key: ['product_id', 'warehouse_id'], values: ['quantity', 'may_be_negative'] }, places);
}

async function putRows(
  tx: Transaction,
  { table, key, values }: { readonly table: string; readonly key: readonly string[]; readonly values: readonly string[] },
  rows: readonly object[],
): Promise<void> {
  const columns = [...key, ...values].join(', ');
  await tx.rows(
    `INSERT INTO ${table} (tenant_id, ${columns}) SELECT current_setting('suanpan.tenant')::uuid, ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)
     ON CONFLICT (tenant_id, ${key.join(', ')}) DO UPDATE SET ${values.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    [JSON.stringify(rows)],
  );
}

/** The columns of a move; what there was after it is that of the warehouses that are seen. */
function moveColumns(places: string | null): string {
  const after = `SELECT sum(n.quantity) FROM stock_move n
    WHERE n.tenant_id = m.tenant_id AND n.product_id = m.product_id AND n.seq <= m.seq AND n.warehouse_id = ANY(${places})`;
  return `m.id, m.seq, m.document_id AS "documentId", m.line_id AS "lineId", m.kind, m.date, m.product_id AS "productId",
    m.warehouse_id AS "warehouseId", trim_scale(m.quantity)::text AS quantity, m.amount,
    trim_scale(${places === null ? 'm.quantity_after' : `(${after})`})::text AS "quantityAfter",
    ${places === null ? 'm.amount_after' : 'NULL::bigint'} AS "amountAfter"`;
}

/** Which moves are wanted; what is left out does not narrow. */
export interface MoveFilter {
  readonly productId?: string | null | undefined;
  readonly documentId?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** Which moves, and of which warehouses the member sees them. */
export interface SeenMoves extends MoveFilter {
  readonly scope: StockScope;
}

/** Reads moves in their order, after a place and at most so many. */
export function findMoves(tx: Transaction, filter: SeenMoves, part: { readonly after: number; readonly limit: number }) {
  const values = new SqlValues();
  const { columns, where } = movesFrom(filter, values);
  return tx.rows<StockMove>(
    `SELECT ${columns} FROM stock_move m WHERE m.seq > ${values.add(part.after)} AND ${where} ORDER BY m.seq LIMIT ${values.add(part.limit)}`,
    values.list,
  );
}

/** Reads one page of the moves of some days, in their order; `id` and place are what a cursor is made from. */
export async function listMoves(tx: Transaction, filter: SeenMoves, wish: PageWish): Promise<Page<StockMove>> {
  const values = new SqlValues();
  const { columns, where } = movesFrom(filter, values);
  const keyset = keysetOf({ expression: 'm.seq', type: 'bigint', id: 'm.id', direction: 'ASC' }, wish, values);
  const read = await tx.rows<StockMove & { readonly sortValue: string }>(
    `SELECT ${columns}, ${keyset.sortValue} AS "sortValue" FROM stock_move m WHERE ${where} AND ${keyset.where}
     ORDER BY ${keyset.orderBy} LIMIT ${values.add(wish.size + 1)}`,
    values.list,
  );
  return pageOf(read, wish);
}

function movesFrom({ scope, productId, documentId, from, to }: SeenMoves, values: SqlValues) {
  const places = placesOf(scope, values);
  const parts = ['true'];
  if (places !== null) parts.push(`m.warehouse_id = ANY(${places})`);
  if (productId != null) parts.push(`m.product_id = ${values.add(productId)}`);
  if (documentId != null) parts.push(`m.document_id = ${values.add(documentId)}`);
  if (from != null) parts.push(`m.date >= ${values.add(from)}`);
  if (to != null) parts.push(`m.date <= ${values.add(to)}`);
  return { columns: moveColumns(places), where: parts.join(' AND ') };
}

/** Returns whether anything of a product was ever moved. */
export async function isMoved(tx: Transaction, productId: string): Promise<boolean> {
  return (await tx.rows('SELECT 1 FROM stock_move WHERE product_id = $1 LIMIT 1', [productId])).length > 0;
}

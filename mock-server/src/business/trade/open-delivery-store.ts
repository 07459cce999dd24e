import { keysetOf, SqlValues } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageWish } from '#core/paging/page.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import { foldText } from '#kernel/text/search-text.ts';
import type { DeliveryActor } from './delivery-scope.ts';
import type { DeliveryKind, DeliveryLine, OpenDelivery } from './open-delivery.ts';

/** Which orders are wanted, and who looks: orders for other warehouses than the own, and of sales that are not theirs, are not seen. */
export interface DeliveryScope {
  readonly kind: DeliveryKind;
  readonly search: string;
  readonly actor: DeliveryActor;
}

/** Where the orders of a kind are kept, and what carries them out. */
interface Tables {
  readonly order: string;
  readonly line: string;
  readonly party: string;
  readonly link: string;
  readonly document: 'SALE' | 'PURCHASE';
}

const tablesOf: Readonly<Record<DeliveryKind, Tables>> = {
  SHIP: { order: 'sales_order', line: 'sales_order_line', party: 'customer', link: 'order_line_id', document: 'SALE' },
  RECEIVE: {
    order: 'purchase_order',
    line: 'purchase_order_line',
    party: 'supplier',
    link: 'purchase_order_line_id',
    document: 'PURCHASE',
  },
};

/** What was carried out of the line `l`: as postings say it (I6), and in drafts, so that nothing is handed over twice. */
function carriedOut({ link, document }: Tables): string {
  return `LATERAL (SELECT
      coalesce(sum(CASE d.type WHEN 'SALE_RETURN' THEN -x.quantity ELSE x.quantity END) FILTER (WHERE d.posting = 'POSTED'), 0) AS done,
      coalesce(sum(x.quantity) FILTER (WHERE d.status = 'DRAFT' AND d.type = '${document}'), 0) AS waiting
    FROM document_line x JOIN document d ON d.tenant_id = x.tenant_id AND d.id = x.document_id
    WHERE x.tenant_id = l.tenant_id AND x.${link} = l.id) c`;
}

/** The orders of a kind with what is open of each, as `o`, `p` and `g`. */
function openOrders(kind: DeliveryKind): string {
  const tables = tablesOf[kind];
  return `${tables.order} o
    JOIN ${tables.party} p ON p.tenant_id = o.tenant_id AND p.id = o.${tables.party}_id
    CROSS JOIN LATERAL (SELECT count(*)::int AS "openLines", (array_agg(q.name ORDER BY l.position))[1] AS "firstGoods"
      FROM ${tables.line} l JOIN product q ON q.tenant_id = l.tenant_id AND q.id = l.product_id CROSS JOIN ${carriedOut(tables)}
      WHERE l.tenant_id = o.tenant_id AND l.order_id = o.id AND l.quantity > c.done + c.waiting) g`;
}

/** The columns of what is seen of an order. */
function columnsOf(kind: DeliveryKind): string {
  return `o.id, '${kind}' AS kind, o.number, o.version, o.date, o.delivery_date AS "deliveryDate", p.name AS "partyName",
    o.warehouse_id AS "warehouseId", g."openLines", g."firstGoods"`;
}

/** An order that names no warehouse is for whichever has the goods. */
function seenOrders(kind: DeliveryKind, { onlyWarehouses, onlyOf }: DeliveryActor, values: SqlValues): string {
  const parts = [`o.status = 'APPROVED'`];
  if (onlyWarehouses !== null) parts.push(`(o.warehouse_id IS NULL OR o.warehouse_id = ANY(${values.add(onlyWarehouses)}::uuid[]))`);
  if (onlyOf !== null && kind === 'SHIP') parts.push(`o.salesperson_id = ANY(${values.add(onlyOf)}::uuid[])`);
  return parts.join(' AND ');
}

function conditionOf({ kind, search, actor }: DeliveryScope, values: SqlValues): string {
  const open = `${seenOrders(kind, actor, values)} AND g."openLines" > 0`;
  const folded = foldText(search);
  if (folded === '') return open;
  const text = values.add(folded);
  return `${open} AND (strpos(lower(o.number), ${text}) > 0 OR strpos(p.search_text, ${text}) > 0)`;
}

/** Reads one page of the orders of which something is open, what is due first before what is due later. */
export async function listOpenDeliveries(tx: Transaction, scope: DeliveryScope, wish: PageWish): Promise<Page<OpenDelivery>> {
  const values = new SqlValues();
  const condition = conditionOf(scope, values);
  const due = { expression: `coalesce(o.delivery_date, date '9999-12-31')`, type: 'date', id: 'o.id', direction: 'ASC' } as const;
  const { where, orderBy, sortValue } = keysetOf(due, wish, values);
  const read = await tx.rows<OpenDelivery & { readonly sortValue: string }>(
    `SELECT ${columnsOf(scope.kind)}, ${sortValue} AS "sortValue" FROM ${openOrders(scope.kind)}
     WHERE ${condition} AND ${where} ORDER BY ${orderBy} LIMIT ${values.add(wish.size + 1)}`,
    values.list,
  );
  return pageOf(read, wish);
}

/** Counts the orders of which something is open. */
export async function countOpenDeliveries(tx: Transaction, scope: DeliveryScope): Promise<number> {
  const values = new SqlValues();
  const sql = `SELECT count(*) AS count FROM ${openOrders(scope.kind)} WHERE ${conditionOf(scope, values)}`;
  return onlyRow(await tx.rows<{ readonly count: number }>(sql, values.list)).count;
}

/** Reads one approved order, whether or not something is open; null when there is none that is seen. */
export async function findOpenDelivery(
  tx: Transaction,
  { kind, id }: { readonly kind: DeliveryKind; readonly id: string },
  actor: DeliveryActor,
): Promise<OpenDelivery | null> {
  const values = new SqlValues();
  const condition = `o.id = ${values.add(id)} AND ${seenOrders(kind, actor, values)}`;
  const rows = await tx.rows<OpenDelivery>(`SELECT ${columnsOf(kind)} FROM ${openOrders(kind)} WHERE ${condition}`, values.list);
  return rows[0] ?? null;
}

/** Reads the lines of orders with what is open of each, by position. */
export function findDeliveryLines(tx: Transaction, kind: DeliveryKind, orderIds: readonly string[]): Promise<readonly DeliveryLine[]> {
  const tables = tablesOf[kind];
  return tx.rows(
    `SELECT l.id, l.order_id AS "orderId", l.position, l.product_id AS "productId", trim_scale(l.quantity)::text AS ordered,
       trim_scale(c.done)::text AS done, trim_scale(c.waiting)::text AS waiting,
       trim_scale(greatest(l.quantity - c.done - c.waiting, 0))::text AS open,
       l.unit_name AS "unitName", trim_scale(l.unit_factor)::text AS "unitFactor"
     FROM ${tables.line} l CROSS JOIN ${carriedOut(tables)} WHERE l.order_id = ANY($1) ORDER BY l.order_id, l.position`,
    [orderIds],
  );
}

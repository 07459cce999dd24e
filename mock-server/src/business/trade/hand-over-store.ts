import type { Actor } from '#core/access/actor.ts';
import type { Change } from '#core/access/change.ts';
import { keysetOf, SqlValues } from '#core/paging/keyset.ts';
import { pageOf, type Page, type PageWish } from '#core/paging/page.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import { seenDocuments } from './document-access.ts';
import type { DocumentStatus } from './document.ts';
import type { HandOver } from './hand-over.ts';
import type { DeliveryKind } from './open-delivery.ts';

/** Which hand-overs are wanted, and who looks: keepers see their own, whoever approves sees those of all documents that they see. */
export interface HandOverScope {
  readonly actor: Actor;
  /** Null for every one. */
  readonly status: DocumentStatus | null;
}

const handOvers = `hand_over h
  JOIN document d ON d.tenant_id = h.tenant_id AND d.id = h.document_id
  LEFT JOIN sales_order so ON so.tenant_id = h.tenant_id AND so.id = h.sales_order_id
  LEFT JOIN purchase_order po ON po.tenant_id = h.tenant_id AND po.id = h.purchase_order_id
  LEFT JOIN customer c ON c.tenant_id = d.tenant_id AND c.id = d.customer_id
  LEFT JOIN supplier s ON s.tenant_id = d.tenant_id AND s.id = d.supplier_id`;

const firstLine = `CROSS JOIN LATERAL (SELECT (SELECT count(*)::int FROM document_line x WHERE x.tenant_id = l.tenant_id AND x.document_id = l.document_id) AS "lineCount",
    p.name AS "firstGoods", trim_scale(coalesce(l.unit_quantity, l.quantity))::text AS "firstQuantity", coalesce(l.unit_name, p.unit) AS "firstUnit"
  FROM document_line l JOIN product p ON p.tenant_id = l.tenant_id AND p.id = l.product_id
  WHERE l.tenant_id = d.tenant_id AND l.document_id = d.id ORDER BY l.position LIMIT 1) g`;

const columns = `d.id, d.version, d.number, CASE WHEN h.sales_order_id IS NULL THEN 'RECEIVE' ELSE 'SHIP' END AS kind, d.status, d.date, d.note,
  d.void_reason AS "voidReason", coalesce(h.sales_order_id, h.purchase_order_id) AS "orderId", coalesce(so.number, po.number) AS "orderNumber",
  coalesce(c.name, s.name) AS "partyName", h.member_id AS "memberId", h.at, g."lineCount", g."firstGoods", g."firstQuantity", g."firstUnit"`;

function seenHandOvers(actor: Actor, values: SqlValues): string {
  const own = `h.member_id = ${values.add(actor.memberId)}`;
  return actor.permissions.has('books.document.approve') ? `(${own} OR (${seenDocuments(actor, values)}))` : own;
}

function conditionOf({ actor, status }: HandOverScope, values: SqlValues): string {
  const seen = seenHandOvers(actor, values);
  return status === null ? seen : `${seen} AND d.status = ${values.add(status)}`;
}

/** Writes down who handed a draft over, and of which order. */
export function insertHandOver(
  tx: Transaction,
  { id, kind, orderId }: { readonly id: string; readonly kind: DeliveryKind; readonly orderId: string },
  { memberId, at }: Change,
): Promise<void> {
  const order =
    kind === 'SHIP' ? { sales_order_id: orderId, purchase_order_id: null } : { sales_order_id: null, purchase_order_id: orderId };
  return insertRows(tx, 'hand_over', [{ document_id: id, ...order, member_id: memberId, at }]);
}

/** Reads one page of what was handed over, that of the latest day first. */
export async function listHandOvers(tx: Transaction, scope: HandOverScope, wish: PageWish): Promise<Page<HandOver>> {
  const values = new SqlValues();
  const condition = conditionOf(scope, values);
  const day = { expression: 'd.date', type: 'date', id: 'd.id', direction: 'DESC' } as const;
  const { where, orderBy, sortValue } = keysetOf(day, wish, values);
  const read = await tx.rows<HandOver & { readonly sortValue: string }>(
    `SELECT ${columns}, ${sortValue} AS "sortValue" FROM ${handOvers} ${firstLine}
     WHERE ${condition} AND ${where} ORDER BY ${orderBy} LIMIT ${values.add(wish.size + 1)}`,
    values.list,
  );
  return pageOf(read, wish);
}

/** Counts what was handed over. */
export async function countHandOvers(tx: Transaction, scope: HandOverScope): Promise<number> {
  const values = new SqlValues();
  const sql = `SELECT count(*) AS count FROM ${handOvers} WHERE ${conditionOf(scope, values)}`;
  return onlyRow(await tx.rows<{ readonly count: number }>(sql, values.list)).count;
}

/** Reads what a member handed over with a document; null when that is nothing. */
export async function findOwnHandOver(tx: Transaction, { id, memberId }: { readonly id: string; readonly memberId: string }) {
  const rows = await tx.rows<HandOver>(`SELECT ${columns} FROM ${handOvers} ${firstLine} WHERE h.document_id = $1 AND h.member_id = $2`, [
    id,
    memberId,
  ]);
  return rows[0] ?? null;
}

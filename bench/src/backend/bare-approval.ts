import type { Actor } from '../../../mock-server/src/core/access/actor.ts';
import { connectAdminClient } from '../../../mock-server/src/kernel/database/admin-client.ts';
import { publish } from '../../../mock-server/src/kernel/messages/publish.ts';
import type { Store } from '../../../mock-server/src/store/open-store.ts';
import { benchServices } from './bench-services.ts';

const creditSql = `SELECT c.credit_limit,
  (SELECT sum(i.open) FROM open_item i WHERE i.tenant_id = $1 AND i.customer_id = c.id AND i.kind = 'RECEIVABLE' AND i.open <> 0) AS owed,
  (SELECT sum(h.amount) FROM credit_hold h WHERE h.tenant_id = $1 AND h.customer_id = c.id AND h.amount > 0) AS held
  FROM customer c WHERE c.tenant_id = $1 AND c.id = $2 FOR NO KEY UPDATE`;

const stockSql = `SELECT b.quantity - b.reserved AS free FROM stock_balance b WHERE b.tenant_id = $1 AND b.warehouse_id = $3
  AND b.product_id IN (SELECT product_id FROM sales_order_line WHERE tenant_id = $1 AND order_id = $2) ORDER BY b.product_id FOR UPDATE`;

const stockHoldSql = `INSERT INTO stock_hold (tenant_id, order_line_id, order_id, product_id, warehouse_id, quantity, is_frozen)
  SELECT $1, l.id, $2, l.product_id, $3, l.quantity, false FROM sales_order_line l WHERE l.tenant_id = $1 AND l.order_id = $2`;

const reserveSql = `UPDATE stock_balance b SET reserved = b.reserved + l.quantity
  FROM (SELECT product_id, sum(quantity) AS quantity FROM sales_order_line WHERE tenant_id = $1 AND order_id = $2 GROUP BY product_id) l
  WHERE b.tenant_id = $1 AND b.warehouse_id = $3 AND b.product_id = l.product_id`;

/** The rows of an approval, written by a connection without triggers: what any program would have to do. */
export async function openBareApproval(store: Store, { tenantId, memberId }: Actor) {
  const shard = store.topology.shards[0]?.servers().writer.app;
  const client = await connectAdminClient({ ...shard, user: 'postgres' });
  await client.query(`SET session_replication_role = 'replica'`);
  const ids = benchServices(store.database).ids;
  const send = (name: string, text: string, values: readonly unknown[]) => client.query({ name, text, values: [...values] });
  const tx = { rows: async (sql: string, values: readonly unknown[] = []) => (await send(sql.slice(0, 30), sql, values)).rows as never };
  return {
    async approve({ id }: { readonly id: string }, { tells, notes }: Extras): Promise<void> {
      const write = (table: string, text: string, values: readonly unknown[]) =>
        notes ? send(`noted ${table}`, noted(table, text, values.length), [...values, memberId]) : send(table, text, values);
      await client.query(`BEGIN; SET LOCAL suanpan.tenant = '${tenantId}'`);
      await send('book', 'SELECT 1 FROM book WHERE tenant_id = $1 FOR UPDATE', [tenantId]);
      const { rows } = await send('lock', orderSql, [tenantId, id]);
      const { customer_id: customer, warehouse_id: warehouse, gross } = rows[0] as LockedOrder;
      await send('credit', creditSql, [tenantId, customer]);
      await write('credit_hold', creditHoldSql, [tenantId, id, customer, gross]);
      await send('lines', 'SELECT * FROM sales_order_line WHERE tenant_id = $1 AND order_id = $2', [tenantId, id]);
      await send('stock', stockSql, [tenantId, id, warehouse]);
      await write('stock_hold', stockHoldSql, [tenantId, id, warehouse]);
      await write('stock_balance', reserveSql, [tenantId, id, warehouse]);
      await write('sales_order', moveSql, [tenantId, id, memberId]);
      await write('sales_order_history', historySql, [tenantId, ids.next(), id, memberId]);
      await send('read', 'SELECT * FROM sales_order WHERE tenant_id = $1 AND id = $2', [tenantId, id]);
      const message = { id: ids.next(), topic: 'sales.order', version: 1, aggregate: id, payload: { id }, occurredAt: new Date() };
      if (tells) await publish(tx, message);
      await client.query('COMMIT');
    },
    end: () => client.end(),
  };
}

/** What a bare transaction writes besides. */
interface Extras {
  /** A row of the outbox. */
  readonly tells: boolean;
  /** An entry of the audit for each statement, as ours but outside of any chain. */
  readonly notes: boolean;
}

/** Returns a statement that also writes what it changed; `count` are its own values, after which comes who does it. */
function noted(table: string, text: string, count: number): string {
  const before = text.startsWith('UPDATE') ? `jsonb_agg(changed.before - 'tenant_id')` : 'NULL';
  const act = text.startsWith('UPDATE') ? 'update' : 'insert';
  return `WITH changed AS (${text} RETURNING to_jsonb(old) AS before, to_jsonb(new) AS after)
    INSERT INTO audit_entry (tenant_id, at, member_id, table_name, act, before, after)
    SELECT $1, clock_timestamp(), $${count + 1}::uuid, '${table}', '${act}', ${before}, jsonb_agg(changed.after - 'tenant_id') FROM changed`;
}

interface LockedOrder {
  readonly customer_id: string;
  readonly warehouse_id: string;
  readonly gross: number;
}

const orderSql = 'SELECT * FROM sales_order WHERE tenant_id = $1 AND id = $2 FOR UPDATE';

const moveSql = `UPDATE sales_order SET status = 'APPROVED', version = version + 1, updated_by = $3, updated_at = now() WHERE tenant_id = $1 AND id = $2`;

const historySql = `INSERT INTO sales_order_history (tenant_id, id, order_id, at, member_id, action) VALUES ($1, $2, $3, now(), $4, 'APPROVED')`;

const creditHoldSql = 'INSERT INTO credit_hold (tenant_id, order_id, customer_id, amount, is_frozen) VALUES ($1, $2, $3, $4, false)';

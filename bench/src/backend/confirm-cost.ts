import { connectAdminClient } from '../../../mock-server/src/kernel/database/admin-client.ts';
import { approveSalesOrder } from '../../../mock-server/src/application/approve-sales-order.ts';
import { actorOf, type Actor } from '../../../mock-server/src/core/access/actor.ts';
import { sessionOfToken } from '../../../mock-server/src/interface/session/resolve-session.ts';
import { publish } from '../../../mock-server/src/kernel/messages/publish.ts';
import type { Store } from '../../../mock-server/src/store/open-store.ts';
import { benchServices } from './bench-services.ts';
import { costOf, type Cost } from './cost-of.ts';
import { seedMillion } from './seed-million.ts';

/** The sides, by name. */
export type ConfirmCosts = Readonly<Record<'bare SQL' | 'approve an order' | 'SQL with an outbox row', readonly Cost[]>>;

interface OrderRow {
  readonly id: string;
  readonly version: number;
}

/** Measures how long it takes to approve an order, with history, audit and outbox, against the same rows in bare SQL without any of them. */
export async function measureConfirmCost(
  store: Store,
  { runs, say }: { readonly runs: number; readonly say: (line: string) => void },
): Promise<ConfirmCosts> {
  const times = 100;
  const company = await seedMillion(store, { companies: 1, ordersEach: (runs + 2) * times * 20 }, say);
  const services = benchServices(store.database);
  const found = await sessionOfToken(services, company.users[0]?.session ?? '');
  if (found === null) throw new Error('Nobody is signed in');
  const actor = actorOf({ ...found.membership, tenantId: found.view.companyId, userId: found.view.userId });
  const waiting = await store.database.tenantTx(actor, 'read', (tx) =>
    tx.rows<OrderRow>(`SELECT id, version FROM sales_order WHERE status = 'SUBMITTED' AND number LIKE 'SO-B-%' ORDER BY id`),
  );
  const orders = [...waiting];
  const next = (): OrderRow => orders.pop() ?? fail();
  const bare = await openBare(store, actor);
  const approve = (): Promise<unknown> => {
    const { id, version } = next();
    return store.database.tenantTx(actor, 'write', (tx) =>
      approveSalesOrder({ tx, actor, clock: services.clock, ids: services.ids, afterCommit: () => undefined }, { id, version }),
    );
  };
  try {
    const sides = {
      'bare SQL': () => bare.approve(next(), false),
      'approve an order': approve,
      'SQL with an outbox row': () => bare.approve(next(), true),
    };
    return await costOf(sides, { rounds: runs, times, say });
  } finally {
    await bare.end();
  }
}

function fail(): never {
  throw new Error('There are no more orders');
}

/** The same rows, written by a connection without triggers: what any program would have to do. */
async function openBare(store: Store, { tenantId, memberId }: Actor) {
  const shard = store.topology.shards[0]?.servers().writer.app;
  const client = await connectAdminClient({ ...shard, user: 'postgres' });
  await client.query(`SET session_replication_role = 'replica'`);
  const ids = benchServices(store.database).ids;
  const send = (name: string, text: string, values: readonly unknown[]) => client.query({ name, text, values: [...values] });
  const tx = { rows: async (sql: string, values: readonly unknown[] = []) => (await send(sql.slice(0, 30), sql, values)).rows as never };
  return {
    async approve({ id }: OrderRow, tells: boolean): Promise<void> {
      await client.query(`BEGIN; SET LOCAL suanpan.tenant = '${tenantId}'`);
      await send('lock', 'SELECT * FROM sales_order WHERE tenant_id = $1 AND id = $2 FOR UPDATE', [tenantId, id]);
      await send(
        'move',
        `UPDATE sales_order SET status = 'APPROVED', version = version + 1, updated_by = $3, updated_at = now() WHERE tenant_id = $1 AND id = $2`,
        [tenantId, id, memberId],
      );
      await send(
        'history',
        `INSERT INTO sales_order_history (tenant_id, id, order_id, at, member_id, action) VALUES ($1, $2, $3, now(), $4, 'APPROVED')`,
        [tenantId, ids.next(), id, memberId],
      );
      await send('read', 'SELECT * FROM sales_order WHERE tenant_id = $1 AND id = $2', [tenantId, id]);
      if (tells)
        await publish(tx, { id: ids.next(), topic: 'sales.order', version: 1, aggregate: id, payload: { id }, occurredAt: new Date() });
      await client.query('COMMIT');
    },
    end: () => client.end(),
  };
}

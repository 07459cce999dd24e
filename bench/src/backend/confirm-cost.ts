import { approveSalesOrder } from '../../../mock-server/src/application/approve-sales-order.ts';
import { actorOf } from '../../../mock-server/src/core/access/actor.ts';
import { sessionOfToken } from '../../../mock-server/src/interface/session/resolve-session.ts';
import type { Store } from '../../../mock-server/src/store/open-store.ts';
import { openBareApproval } from './bare-approval.ts';
import { benchServices } from './bench-services.ts';
import { costOf, type Cost } from './cost-of.ts';
import { seedMillion } from './seed-million.ts';

/** The sides, by name. */
export type ConfirmCosts = Readonly<
  Record<'bare SQL' | 'approve an order' | 'SQL with an outbox row' | 'SQL with outbox and audit rows', readonly Cost[]>
>;

interface OrderRow {
  readonly id: string;
  readonly version: number;
}

/**
 * Measures how long it takes to approve an order, with audit, notice and outbox, against bare SQL: the same rows of order, stock and credit
 * alone, with a row of the outbox, and with an entry of the audit for each statement, too (outside of any chain). One statement after the
 * other, as any program would.
 */
export async function measureConfirmCost(
  store: Store,
  { runs, say }: { readonly runs: number; readonly say: (line: string) => void },
): Promise<ConfirmCosts> {
  const times = 100;
  const company = await seedMillion(store, { companies: 1, ordersEach: (runs + 2) * times * 20, books: true }, say);
  await stockUp(store, company.companies[0]?.id ?? '');
  const services = benchServices(store.database);
  const found = await sessionOfToken(services, company.users[0]?.session ?? '');
  if (found === null) throw new Error('Nobody is signed in');
  const actor = actorOf({ ...found.membership, tenantId: found.view.companyId, userId: found.view.userId });
  const waiting = await store.database.tenantTx(actor, 'read', (tx) =>
    tx.rows<OrderRow>(`SELECT id, version FROM sales_order WHERE status = 'SUBMITTED' AND number LIKE 'SO-B-%' ORDER BY id`),
  );
  const orders = [...waiting];
  const next = (): OrderRow => orders.pop() ?? fail();
  const bare = await openBareApproval(store, actor);
  const approve = (): Promise<unknown> => {
    const { id, version } = next();
    return store.database.tenantTx(actor, 'write', (tx) =>
      approveSalesOrder({ tx, actor, clock: services.clock, ids: services.ids, afterCommit: () => undefined }, { id, version }),
    );
  };
  try {
    const sides = {
      'bare SQL': () => bare.approve(next(), { tells: false, notes: false }),
      'approve an order': approve,
      'SQL with an outbox row': () => bare.approve(next(), { tells: true, notes: false }),
      'SQL with outbox and audit rows': () => bare.approve(next(), { tells: true, notes: true }),
    };
    return await costOf(sides, { rounds: runs, times, say });
  } finally {
    await bare.end();
  }
}

function fail(): never {
  throw new Error('There are no more orders');
}

/** Has every order want goods of one place, of which there is enough. */
async function stockUp(store: Store, companyId: string): Promise<void> {
  const admin = await store.connectAdmin(store.topology.directory);
  await admin.query(`SET session_replication_role = 'replica'`);
  await admin.query(`
    CREATE TEMP TABLE place AS SELECT tenant_id, product_id, warehouse_id FROM stock_balance WHERE tenant_id = '${companyId}' LIMIT 1;
    UPDATE stock_balance b SET quantity = 1000000 FROM place p WHERE (b.tenant_id, b.product_id, b.warehouse_id) = (p.tenant_id, p.product_id, p.warehouse_id);
    UPDATE sales_order_line l SET product_id = p.product_id FROM place p WHERE l.tenant_id = p.tenant_id;
    UPDATE sales_order o SET warehouse_id = p.warehouse_id FROM place p WHERE o.tenant_id = p.tenant_id`);
  await admin.query('VACUUM FULL ANALYZE sales_order, sales_order_line');
  await admin.end();
}

import type { Client } from 'pg';
import type { Store } from '../../../mock-server/src/store/open-store.ts';
import { fixedClock } from '../../../mock-server/src/kernel/clock/clock.ts';
import { randomIds } from '../../../mock-server/src/kernel/ids/ids.ts';
import { openWorldMaker } from '../../../mock-server/src/worlds/make-world.ts';
import type { TestCompany } from '../../../mock-server/src/seed/test-company.ts';

/** How much there is to be. */
export interface Amount {
  readonly companies: number;
  readonly ordersEach: number;
  /** Whether the first company has books, and with them stock. */
  readonly books?: boolean;
}

/** The day of the youngest order. */
export const benchNow = '2026-11-23T02:24:00.000Z';

/** Orders of three years, spread over customers, people, states and days, with two lines each. */
const ordersSql = `
INSERT INTO sales_order (tenant_id, id, number, status, date, delivery_date, customer_id, salesperson_id, tax_included, note, net, tax, gross,
  created_by, created_at, updated_by, updated_at)
SELECT t.id, ('01880000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'SO-B-' || lpad(n::text, 6, '0'),
  (ARRAY['DRAFT', 'SUBMITTED', 'APPROVED', 'CLOSED', 'CLOSED', 'CLOSED'])[1 + n % 6],
  date '2026-11-23' - (n * 7 % 1000), date '2026-11-23' - (n * 7 % 1000) + n % 9,
  c.ids[1 + n % cardinality(c.ids)], m.ids[1 + n % cardinality(m.ids)], true, '', n * 37 % 900000 + 100, 13, n * 37 % 900000 + 113,
  m.ids[1], timestamptz '2026-01-01', m.ids[1], timestamptz '2026-01-01'
FROM tenant t
JOIN LATERAL (SELECT array_agg(id ORDER BY id) AS ids FROM customer WHERE tenant_id = t.id) c ON true
JOIN LATERAL (SELECT array_agg(id ORDER BY id) AS ids FROM member WHERE tenant_id = t.id) m ON true
CROSS JOIN generate_series(1, $1::int) n`;

const linesSql = `
INSERT INTO sales_order_line (tenant_id, id, order_id, position, product_id, quantity, price, discount, tax_rate, net, tax, gross)
SELECT o.tenant_id, gen_random_uuid(), o.id, p, (SELECT id FROM product WHERE tenant_id = o.tenant_id LIMIT 1), 1, 1, 0, 13,
  CASE p WHEN 1 THEN o.net - 50 ELSE 50 END, CASE p WHEN 1 THEN o.tax - 6 ELSE 6 END, CASE p WHEN 1 THEN o.gross - 56 ELSE 56 END
FROM sales_order o CROSS JOIN generate_series(1, 2) p WHERE o.number LIKE 'SO-B-%'`;

/** Fills a store with many companies and many orders; returns one of the companies. */
export async function seedMillion(
  store: Store,
  { companies, ordersEach, books = false }: Amount,
  say: (line: string) => void,
): Promise<TestCompany> {
  const clock = fixedClock(benchNow);
  const tools = {
    ...store,
    clock,
    ids: randomIds(clock),
    directory: store.topology.directory,
  };
  const maker = await openWorldMaker(tools);
  const begun = performance.now();
  const first = await maker.make({ secondCompany: false, empty: false, books });
  for (let count = 1; count < companies; count += 1) await maker.make({ secondCompany: false, empty: false, books: false });
  say(`${companies} companies in ${Math.round(performance.now() - begun)} ms`);
  await maker.close();
  const admin = await store.connectAdmin(store.topology.directory);
  await fill(admin, ordersEach);
  say(`${companies * ordersEach} orders in ${Math.round(performance.now() - begun)} ms`);
  await admin.end();
  return first;
}

async function fill(admin: Client, ordersEach: number): Promise<void> {
  await admin.query(`SET session_replication_role = 'replica'`);
  await admin.query(ordersSql, [ordersEach]);
  await admin.query(linesSql);
  await admin.query('VACUUM ANALYZE');
}

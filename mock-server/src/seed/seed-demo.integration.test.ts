import { Client } from 'pg';
import { expect, it } from 'vitest';
import { standardChart } from '#core/account/standard-chart.ts';
import { dayInZone } from '#kernel/clock/calendar-day.ts';
import { fixedClock } from '#kernel/clock/clock.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { openTestDatabase } from '../testing/open-test-database.ts';
import { seedDemo } from './seed-demo.ts';

const perCompany = `SELECT count(*) AS orders, count(*) FILTER (WHERE status = 'SUBMITTED') AS submitted,
  count(*) FILTER (WHERE status = 'APPROVED' AND delivery_date < $1::date) AS overdue,
  count(*) FILTER (WHERE status = 'APPROVED' AND delivery_date = $1::date) AS due,
  count(*) FILTER (WHERE status IN ('APPROVED', 'CLOSED') AND date = $1::date) AS sold,
  (SELECT count(*) FROM sales_order_history WHERE at > $2) AS future,
  (SELECT count(*) FROM customer) AS customers, (SELECT count(*) FROM product) AS products FROM sales_order`;

it.each(['2026-01-01T00:00:00.000Z', '2026-02-28T16:00:00.000Z', '2028-02-29T15:59:59.000Z'])(
  'seedDemo() at %s gives a morning with work to do, and nothing from the future',
  async (now) => {
    const store = await openTestDatabase();
    const clock = fixedClock(now);
    await seedDemo(store.database, clock);
    const tenants = await store.database.identityTx((tx) =>
      tx.rows<{ id: string }>('SELECT company_id AS id FROM company_card ORDER BY name'),
    );
    const values = [dayInZone(clock.now(), 'Asia/Shanghai'), clock.now()];
    const [hardware, tea] = await Promise.all(
      tenants.map(({ id }) =>
        store.database.tenantTx({ tenantId: id }, 'read', async (tx) => onlyRow(await tx.rows<Record<string, number>>(perCompany, values))),
      ),
    );
    const morning = { submitted: 6, overdue: 3, due: 3, sold: 3, future: 0 };
    expect(tea).toMatchObject({ ...morning, customers: 40, products: 30 });
    expect(hardware).toMatchObject({ orders: 0, future: 0, customers: 25, products: 40 });
    expect(Math.abs((tea?.['orders'] ?? 0) - 600)).toBeLessThan(60);
    await store.close();
  },
);

it('seedDemo() gives the standard chart to a company that was written before there were accounts, and touches no other', async () => {
  const store = await openTestDatabase();
  const clock = fixedClock('2026-11-23T00:00:00.000Z');
  const accounts = async (): Promise<readonly number[]> => {
    const tenants = await store.database.identityTx((tx) => tx.rows<{ id: string }>('SELECT company_id AS id FROM company_card'));
    const count = `SELECT count(*) AS count FROM account WHERE enabled`;
    return Promise.all(
      tenants.map(({ id }) =>
        store.database.tenantTx({ tenantId: id }, 'read', async (tx) => onlyRow(await tx.rows<{ count: number }>(count)).count),
      ),
    );
  };
  await seedDemo(store.database, clock);
  expect(await accounts()).toEqual([standardChart.length, standardChart.length]);
  const owner = new Client(store.login('suanpan_owner'));
  await owner.connect();
  await owner.query('TRUNCATE account CASCADE');
  await owner.end();
  await seedDemo(store.database, clock);
  await seedDemo(store.database, clock);
  expect(await accounts()).toEqual([standardChart.length, standardChart.length]);
  await store.close();
});

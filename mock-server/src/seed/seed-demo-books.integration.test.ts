import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkBooks } from '#business/ledger/check-books.ts';
import { fixedClock } from '#kernel/clock/clock.ts';
import { openTestDatabase, type TestDatabase } from '../testing/open-test-database.ts';
import { seedDemo } from './seed-demo.ts';
import { seedDemoBooks } from './seed-demo-books.ts';

const clock = fixedClock('2026-11-26T02:00:00.000Z');
let store: TestDatabase;
beforeAll(async () => {
  store = await openTestDatabase();
});
afterAll(() => store.close());

it('seedDemoBooks() writes a year that agrees with itself, once, and goes on with it where it was left', async () => {
  const { database } = store;
  // Shorter books than the demo has: the rules are the same.
  const companies = (await seedDemo(database, clock)).slice(0, 1).map(({ id, data }) => ({ id, data: { ...data, bookMonths: 2 } }));
  const tools = { database, clock };
  const count = (id: string) =>
    database.tenantTx({ tenantId: id }, 'read', async (tx) => {
      const [documents] = await tx.rows<{ readonly count: number }>('SELECT count(*)::int AS count FROM document');
      const [counter] = await tx.rows<{ readonly count: number }>(
        `SELECT count(*)::int AS count FROM document r JOIN document s ON s.id = r.cash_sale_id WHERE s.execution = 'FULL'`,
      );
      const orders = await tx.rows<{ readonly status: string }>('SELECT status FROM purchase_order ORDER BY status');
      const quotations = await tx.rows<{ readonly status: string }>('SELECT status FROM quotation ORDER BY status');
      const invoices = await tx.rows<{ readonly status: string; readonly deduction: string }>(
        'SELECT DISTINCT status, deduction FROM input_invoice ORDER BY status, deduction',
      );
      const [boxes] = await tx.rows<{ readonly count: number }>(
        'SELECT count(*)::int AS count FROM document_line WHERE unit_id IS NOT NULL',
      );
      return {
        boxes: boxes?.count ?? 0,
        invoices: invoices.map(({ status, deduction }) => `${status} ${deduction}`),
        orders: orders.map(({ status }) => status),
        quotations: quotations.map(({ status }) => status),
        documents: documents?.count ?? 0,
        counterSales: counter?.count ?? 0,
        problems: await checkBooks(tx),
      };
    });

  const stopped = seedDemoBooks(tools, companies);
  await stopped.close();
  await expect(stopped.written).rejects.toThrow();
  expect((await count(companies[0]?.id ?? '')).documents).toBeLessThan(10);

  await seedDemoBooks({ database, clock: fixedClock('2026-12-03T02:00:00.000Z') }, companies).written;
  const written = await count(companies[0]?.id ?? '');
  expect(written.documents).toBeGreaterThan(60);
  expect(written.problems).toEqual([]);
  expect(written.counterSales).toBe(1);
  expect(written.boxes).toBeGreaterThan(0);
  expect(written.orders).toEqual(['APPROVED', 'APPROVED', 'DRAFT', 'SUBMITTED']);
  expect(written.invoices).toEqual(['APPROVED DEDUCTED', 'APPROVED PENDING', 'SUBMITTED PENDING']);
  expect(written.quotations).toEqual(['DRAFT', 'LOST', 'SENT', 'SENT']);

  await seedDemoBooks(tools, companies).written;
  expect(await count(companies[0]?.id ?? '')).toEqual(written);
});

it('seedDemoBooks() writes the books of a small shop: paid at the counter, from one warehouse, and without orders', async () => {
  const shop = await openTestDatabase();
  const { database } = shop;
  const companies = (await seedDemo(database, clock)).slice(1);
  await seedDemoBooks({ database, clock }, companies).written;
  await database.tenantTx({ tenantId: companies[0]?.id ?? '' }, 'read', async (tx) => {
    const counts = await tx.rows<{ readonly type: string; readonly count: number }>(
      `SELECT type, count(*)::int AS count FROM document WHERE status = 'APPROVED' GROUP BY type`,
    );
    const count = new Map(counts.map(({ type, count: many }) => [type, many]));
    expect(count.get('SALE')).toBeGreaterThan(60);
    expect(count.get('PURCHASE')).toBeGreaterThan(5);
    expect(count.get('PAYMENT')).toBeGreaterThan(0);
    expect(count.has('TRANSFER')).toBe(false);
    expect(await tx.rows('SELECT name FROM warehouse')).toHaveLength(1);
    expect(await tx.rows('SELECT 1 FROM purchase_order')).toHaveLength(0);
    const [today] = await tx.rows<{ readonly sold: number; readonly paid: number }>(
      `SELECT count(*) FILTER (WHERE type = 'SALE')::int AS sold, count(*) FILTER (WHERE type = 'RECEIPT')::int AS paid
       FROM document WHERE date = '2026-11-26'`,
    );
    expect(today?.sold).toBeGreaterThanOrEqual(3);
    expect(today?.paid).toBeGreaterThanOrEqual(2);
    expect(await checkBooks(tx)).toEqual([]);
    const [taxes] = await tx.rows<{ readonly input: number; readonly rates: string }>(
      `SELECT (SELECT count(*)::int FROM voucher_line WHERE account_code LIKE '2221.01.0%') AS input,
         (SELECT string_agg(DISTINCT trim_scale(l.tax_rate)::text, ',') FROM document_line l JOIN document d ON d.id = l.document_id WHERE d.type = 'SALE') AS rates`,
    );
    expect(taxes).toEqual({ input: 0, rates: '1' });
    const quarters = await tx.rows<{ readonly month: string; readonly exempt: string }>(
      `SELECT month, s->>'result' AS exempt FROM period, jsonb_array_elements(checklist) s WHERE s->>'step' = 'VAT_EXEMPT' AND right(month, 2) IN ('03', '06', '09', '12')`,
    );
    expect(quarters.length).toBeGreaterThan(0);
  });
  await shop.close();
});

import type { Store } from '../../../mock-server/src/store/open-store.ts';
import type { TestCompany } from '../../../mock-server/src/seed/test-company.ts';
import { seedMillion } from './seed-million.ts';

/** How many documents of each of the two kinds, orders and sales; each sale has a voucher of four lines. */
export const bigCompany = { orders: 50_000, sales: 50_000, voucherLines: 200_000 };

const sales = `('01890000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;
const vouchers = `('018a0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;

/** A year of months that are open, and sales on its days. */
const salesSql = `
UPDATE book SET first_period = '2026-01' WHERE tenant_id = $1;
INSERT INTO period (tenant_id, month, status) SELECT $1, '2026-' || lpad(m::text, 2, '0'), 'OPEN' FROM generate_series(1, 12) m ON CONFLICT DO NOTHING;
INSERT INTO document (tenant_id, id, number, type, status, execution, posting, date, customer_id, warehouse_id, note, net, tax, gross,
  created_by, created_at, updated_by, updated_at)
SELECT $1, ${sales}, 'XS-B-' || lpad(n::text, 6, '0'), 'SALE', 'APPROVED', 'NONE', 'POSTED', date '2026-01-01' + n % 327,
  c.ids[1 + n % cardinality(c.ids)], w.id, '', n * 37 % 900000 + 100, 13, n * 37 % 900000 + 113, m.id, now(), m.id, now()
FROM generate_series(1, $2) n
CROSS JOIN (SELECT array_agg(id ORDER BY id) AS ids FROM customer WHERE tenant_id = $1) c
CROSS JOIN (SELECT id FROM warehouse WHERE tenant_id = $1 ORDER BY id LIMIT 1) w
CROSS JOIN (SELECT id FROM member WHERE tenant_id = $1 ORDER BY id LIMIT 1) m;
INSERT INTO document_line (tenant_id, id, document_id, position, product_id, quantity, price, discount, tax_rate, net, tax, gross, cost)
SELECT d.tenant_id, gen_random_uuid(), d.id, 1, p.id, 1, 1, 0, 13, d.net, d.tax, d.gross, d.net / 2
FROM document d CROSS JOIN (SELECT id FROM product WHERE tenant_id = $1 ORDER BY id LIMIT 1) p WHERE d.tenant_id = $1 AND d.number LIKE 'XS-B-%'`;

/** What each sale is in the books: receivable against income, and cost against stock. */
const vouchersSql = `
INSERT INTO voucher (tenant_id, id, seq, period, word, number, date, kind, document_id, summary, created_by, created_at)
SELECT $1, ${vouchers}, b.last_voucher + n, to_char(d.date, 'YYYY-MM'), '记', 100000 + n, d.date, 'DOCUMENT', d.id, '销售 ' || d.number, d.created_by, now()
FROM generate_series(1, $2) n JOIN document d ON d.tenant_id = $1 AND d.id = ${sales} JOIN book b ON b.tenant_id = $1;
UPDATE book SET last_voucher = last_voucher + $2 WHERE tenant_id = $1;
INSERT INTO voucher_line (tenant_id, id, voucher_id, position, account_code, aux_id, debit, credit)
SELECT $1, gen_random_uuid(), v.id, l.position, l.code, CASE WHEN l.code = '1122' THEN d.customer_id END,
  CASE l.side WHEN 'D' THEN d.net ELSE 0 END, CASE l.side WHEN 'C' THEN d.net ELSE 0 END
FROM voucher v JOIN document d ON d.tenant_id = v.tenant_id AND d.id = v.document_id
CROSS JOIN (VALUES (1, '1122', 'D'), (2, '5001', 'C'), (3, '5401', 'D'), (4, '1405', 'C')) l (position, code, side)
WHERE v.tenant_id = $1 AND v.number > 100000;
INSERT INTO account_balance AS b (tenant_id, id, period, account_code, aux_id, debit, credit)
SELECT l.tenant_id, gen_random_uuid(), v.period, l.account_code, l.aux_id, sum(l.debit), sum(l.credit)
FROM voucher_line l JOIN voucher v ON v.tenant_id = l.tenant_id AND v.id = l.voucher_id WHERE l.tenant_id = $1 AND v.number > 100000
GROUP BY l.tenant_id, v.period, l.account_code, l.aux_id
ON CONFLICT (tenant_id, period, account_code, aux_id) DO UPDATE SET debit = b.debit + excluded.debit, credit = b.credit + excluded.credit`;

/** Fills a store with one company that has a year of a hundred thousand documents; returns it. */
export async function seedBigCompany(store: Store, say: (line: string) => void): Promise<TestCompany> {
  const company = await seedMillion(store, { companies: 1, ordersEach: bigCompany.orders, books: true }, say);
  const id = company.companies[0]?.id ?? '';
  const admin = await store.connectAdmin(store.topology.directory);
  await admin.query(`SET session_replication_role = 'replica'`);
  // Several statements in one text take no parameters; both are our own.
  for (const text of [salesSql, vouchersSql])
    await admin.query(text.replaceAll('$1', `'${id}'`).replaceAll('$2', String(bigCompany.sales)));
  await admin.query('VACUUM ANALYZE');
  await admin.end();
  say(`${bigCompany.sales} sales in the books`);
  return company;
}

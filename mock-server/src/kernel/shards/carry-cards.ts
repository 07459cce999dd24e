import type { Database } from '../database/database.ts';
import type { Transaction } from '../database/transaction.ts';

interface CompanyCard {
  readonly company_id: string;
  readonly version: number;
}

interface MemberCard extends CompanyCard {
  readonly user_id: string;
}

/**
 * Brings what sign-in shows of companies from their shards to the directory's database, where it is another one.
 *
 * A card is marked after it was brought, so one whose carrier is lost is brought again; an older one never replaces a newer.
 */
export async function carryCards(database: Database): Promise<void> {
  await database.onOtherShards(async (tx) => {
    const companies = await tx.rows<CompanyCard>('SELECT * FROM company_card WHERE NOT carried ORDER BY company_id LIMIT 1000');
    const members = await tx.rows<MemberCard>('SELECT * FROM member_card WHERE NOT carried ORDER BY company_id, user_id LIMIT 5000');
    if (companies.length === 0 && members.length === 0) return;
    await database.identityTx((home) => writeCards(home, companies, members));
    await markCarried(tx, companies, members);
  });
}

async function writeCards(tx: Transaction, companies: readonly CompanyCard[], members: readonly MemberCard[]): Promise<void> {
  await tx.rows(
    `INSERT INTO company_card AS c SELECT (jsonb_populate_recordset(NULL::company_card, $1)).*
     ON CONFLICT (company_id) DO UPDATE SET version = excluded.version, name = excluded.name, time_zone = excluded.time_zone,
       mode = excluded.mode, separate_duties = excluded.separate_duties, archived_at = excluded.archived_at, paid_until = excluded.paid_until
     WHERE c.version <= excluded.version`,
    [JSON.stringify(companies)],
  );
  await tx.rows(
    `INSERT INTO member_card AS m SELECT (jsonb_populate_recordset(NULL::member_card, $1)).*
     ON CONFLICT (company_id, user_id) DO UPDATE SET version = excluded.version, member_id = excluded.member_id, roles = excluded.roles,
       enabled = excluded.enabled, customer_scope = excluded.customer_scope, warehouse_ids = excluded.warehouse_ids,
       department_id = excluded.department_id, cash_account_ids = excluded.cash_account_ids, hide_costs = excluded.hide_costs,
       hide_prices = excluded.hide_prices
     WHERE m.version <= excluded.version`,
    [JSON.stringify(members)],
  );
}

/** In the version that was brought: what changed meanwhile is brought the next time. */
async function markCarried(tx: Transaction, companies: readonly CompanyCard[], members: readonly MemberCard[]): Promise<void> {
  await tx.rows(
    `UPDATE company_card c SET carried = true FROM jsonb_populate_recordset(NULL::company_card, $1) s
     WHERE c.company_id = s.company_id AND c.version = s.version`,
    [JSON.stringify(companies)],
  );
  await tx.rows(
    `UPDATE member_card c SET carried = true FROM jsonb_populate_recordset(NULL::member_card, $1) s
     WHERE c.company_id = s.company_id AND c.user_id = s.user_id AND c.version = s.version`,
    [JSON.stringify(members)],
  );
}

/** How long somebody may have to wait until a change of their roles reaches sign-in from another shard. */
const roundMs = 500;

/** Carries cards every half second, until the function that it returns is called. */
export function keepCarrying(database: Database): () => void {
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    running ??= carryCards(database)
      .catch((error: unknown) => {
        process.stderr.write(`${JSON.stringify({ level: 'warn', event: 'cards-not-carried', message: String(error) })}\n`);
      })
      .finally(() => {
        running = null;
      });
  }, roundMs);
  timer.unref();
  return () => clearInterval(timer);
}

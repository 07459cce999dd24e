import type { CompanyMode } from '#core/company/company-mode.ts';
import { dayInZone } from '#kernel/clock/calendar-day.ts';
import type { Clock } from '#kernel/clock/clock.ts';
import type { Database } from '#kernel/database/database.ts';
import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';
import { planDemoBooks } from './books/plan-demo-books.ts';
import { writeBooks, type InCompany } from './books/write-books.ts';
import type { DemoCompanyId } from './seed-demo.ts';

/** What demo books are written with. */
export interface DemoBookTools {
  readonly database: Database;
  readonly clock: Clock;
}

/** Books that are being written. */
export interface DemoBooks {
  /** Resolves when all are written; rejects with what went wrong. */
  readonly written: Promise<void>;
  /** Gives up what is not done yet, which the next start begins anew. */
  close(): Promise<void>;
}

/**
 * Writes the books of the demo companies through the use cases that their forms call, and goes on where an earlier start gave up.
 *
 * It takes some seconds, so nobody should wait for it.
 */
export function seedDemoBooks(tools: DemoBookTools, companies: readonly DemoCompanyId[]): DemoBooks {
  const stopping = new AbortController();
  const written = writeAll(tools, companies, stopping.signal);
  return {
    written,
    async close() {
      stopping.abort();
      await written.catch(() => undefined);
    },
  };
}

async function writeAll({ database, clock }: DemoBookTools, companies: readonly DemoCompanyId[], stopping: AbortSignal): Promise<void> {
  for (const { id: tenantId, data } of companies) {
    const inCompany: InCompany = (fn) => database.tenantTx({ tenantId }, 'write', fn);
    const { now = clock.now(), mode, hasUnits, ...founder } = await inCompany(readBeginning);
    // A company that was written before there were units sells without them.
    const plan = planDemoBooks(hasUnits ? data : { ...data, units: [] }, dayInZone(now, 'Asia/Shanghai'), mode);
    await writeBooks(inCompany, { plan, suppliers: data.suppliers, owner: { tenantId, ...founder }, now }, stopping);
  }
}

interface Beginning {
  readonly memberId: string;
  readonly userId: string;
  readonly now?: Date;
  readonly mode: CompanyMode;
  /** Whether any product comes in further units. */
  readonly hasUnits: boolean;
}

/** Whoever began the books, and when; who would begin them, where nobody did; and how the company works, which says what they are like. */
async function readBeginning(tx: Transaction): Promise<Beginning> {
  const founder = onlyRow(
    await tx.rows<Omit<Beginning, 'now'>>(
      `SELECT m.id AS "memberId", m.user_id AS "userId", t.mode, EXISTS (SELECT FROM product_unit) AS "hasUnits"
       FROM member m, tenant t ORDER BY m.created_at, m.id LIMIT 1`,
    ),
  );
  const [book] = await tx.rows<{ readonly createdAt: Date }>('SELECT created_at AS "createdAt" FROM book');
  return book === undefined ? founder : { ...founder, now: book.createdAt };
}

import { findLastCheck, type BooksCheck } from '#business/ledger/books-check.ts';
import { listActs, type PlatformAct } from '#core/platform/act-store.ts';
import { countByShard, findCompanyNames, findCompanyPage, type PlatformCompany } from '#core/platform/company-list.ts';
import { checkPage, type Page, type PageArguments } from '#core/paging/page.ts';
import { systemClock } from '#kernel/clock/clock.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import type { InstanceState } from '#kernel/instances/instance.ts';
import { readMessageFlow, type MessageFlow } from '#kernel/messages/message-flow.ts';
import type { ReaderHealth } from '#kernel/shards/reader-set.ts';
import { findCompanies } from '#kernel/tcc/find-companies.ts';
import { listTransactions, type UnfinishedTransaction } from '#kernel/tcc/list-transactions.ts';
import type { RecoveryReport } from '#kernel/tcc/recover-transactions.ts';
import type { PlatformShardServers, PlatformWork } from './platform-work.ts';
import { recordAct } from './record-act.ts';

/** How messages flow on each shard. */
export async function readFlows({ sources }: PlatformWork): Promise<readonly (MessageFlow & { readonly shard: string })[]> {
  // The machine's clock: messages are written by it, whatever a test's says.
  const flows = await sources.onShards((relay) => readMessageFlow(relay, systemClock));
  return flows.map(({ shard, answer }) => ({ shard, ...answer }));
}

/** A transaction over several participants that has not ended, and whose it is. */
export type PlatformTransaction = UnfinishedTransaction & { readonly companyId: string; readonly companyName: string };

/** Of more companies than these with something unfinished the rest is not listed. */
const mostCompanies = 100;

/** Lists the transactions over several participants that have not ended, the oldest first. */
export async function readTransactions({ database }: PlatformWork): Promise<readonly PlatformTransaction[]> {
  const ids = (await findCompanies(database, 'open')).slice(0, mostCompanies);
  const names = await database.identityTx((tx) => findCompanyNames(tx, ids));
  const found: PlatformTransaction[] = [];
  for (const tenantId of ids) {
    const transactions = await database.tenantTx({ tenantId }, 'read', listTransactions);
    found.push(...transactions.map((one) => ({ ...one, companyId: tenantId, companyName: names.get(tenantId) ?? tenantId })));
  }
  return found.toSorted((a, b) => b.age - a.age);
}

/** Finishes now what can be finished of them. */
export function recoverNow(work: PlatformWork): Promise<RecoveryReport> {
  return recordAct(
    work,
    { act: 'RECOVER', target: {}, why: '' },
    {
      run: () => work.sources.recover(),
      outcomeOf: ({ confirmed, cancelled, open }) => `confirmed ${confirmed}, cancelled ${cancelled}, still open ${open}`,
    },
  );
}

/** Reads a page of the companies by their names. */
export function readCompanies(
  { database }: PlatformWork,
  { search, ...wish }: PageArguments & { readonly search?: string | null | undefined },
): Promise<Page<PlatformCompany>> {
  const page = checkPage(wish);
  return database.identityTx((tx) => findCompanyPage(tx, (search ?? '').replaceAll('\0', '').trim(), page));
}

/** How much a company has written; of more than `most` of a kind it is said that there are as many. */
export interface CompanySize {
  readonly documents: number;
  readonly orders: number;
  readonly auditEntries: number;
}

/** Where counting ends, so that looking at a large company costs as little as at a small one. */
const most = 100_000;

const counted = (table: string): string => `(SELECT count(*) FROM (SELECT 1 FROM ${table} LIMIT ${most}) AS counted)`;

/** Counts what a company has written, and reads none of it. */
export function readCompanySize({ database }: PlatformWork, tenantId: string): Promise<CompanySize> {
  return database.tenantTx({ tenantId }, 'read', async (tx) =>
    onlyRow(
      await tx.rows<CompanySize>(
        `SELECT ${counted('document')} AS documents, ${counted('sales_order')} AS orders, ${counted('audit_entry')} AS "auditEntries"`,
      ),
    ),
  );
}

/** Reads when the books of a company were last checked by themselves; null when they never were. */
export function readCompanyCheck({ database }: PlatformWork, tenantId: string): Promise<BooksCheck | null> {
  return database.tenantTx({ tenantId }, 'read', findLastCheck);
}

/** A shard, its servers, and how many companies live on it. */
export interface PlatformShard extends PlatformShardServers {
  readonly readers: readonly ReaderHealth[];
  readonly companies: number;
}

/** Returns the shards as this process sees them. */
export async function readShards({ database, sources }: PlatformWork): Promise<readonly PlatformShard[]> {
  const counts = await database.identityTx(countByShard);
  const health = new Map(database.health().map(({ shard, readers }) => [shard, readers]));
  return sources.shards().map((shard) => ({ ...shard, readers: health.get(shard.id) ?? [], companies: counts.get(shard.id) ?? 0 }));
}

/** Returns the processes of domains as this process knows them. */
export function readInstances({ sources }: PlatformWork): readonly InstanceState[] {
  return sources.instances();
}

/** Reads what was done to the platform, the latest first. */
export function readActs({ database }: PlatformWork): Promise<readonly PlatformAct[]> {
  return database.identityTx((tx) => listActs(tx, 100));
}

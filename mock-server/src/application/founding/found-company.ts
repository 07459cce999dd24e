import { actorOf } from '#core/access/actor.ts';
import { noCompanyFacts } from '#core/company/company-facts.ts';
import { writeCompanyFacts } from '#core/company/company-facts-store.ts';
import { moveSession } from '#core/identity/session-store.ts';
import { finishFounding } from '#core/identity/founding-store.ts';
import { currentOperation } from '#kernel/context/operation-context.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { carryCards } from '#kernel/shards/carry-cards.ts';
import { lockEmptyCompany } from '#business/company-data/beginnings-store.ts';
import type { HeldSession } from '../change-session.ts';
import { fillWithSamples } from '../guide/fill-with-samples.ts';
import type { CommittedJob } from '../work.ts';
import { checkFounding, type FoundingEntries } from './check-founding.ts';
import { reserveFounding, type FoundingRequest, type FoundingServices } from './reserve-founding.ts';
import { writeChart } from './write-chart.ts';
import { writeFoundation } from './write-foundation.ts';

/** Who founds a company. */
export interface Founder extends HeldSession {
  readonly userName: string;
}

/**
 * Founds a company that whoever is signed in owns, and moves their session into it.
 *
 * The directory and the company may be of two databases. What is reserved in the directory is the request's: whoever repeats the request, also
 * after it was cut off, goes on with the same company, and what is there is not written again.
 */
export async function foundCompany(
  services: FoundingServices,
  founder: Founder,
  { entries, request }: { readonly entries: FoundingEntries; readonly request: FoundingRequest },
): Promise<void> {
  const { database, clock } = services;
  const wanted = checkFounding(entries);
  const companyId = await reserveFounding(services, { userId: founder.userId, name: wanted.name, request });
  await database.placeCompany(companyId);
  await writeNew(services, { companyId, founder, wanted });
  await carryCards(database);
  await database.identityTx(async (tx) => {
    await finishFounding(tx, companyId, clock.now());
    await moveSession(tx, founder.token, companyId);
  });
}

/** A company that is to be there. */
interface Wanted {
  readonly companyId: string;
  readonly founder: Founder;
  readonly wanted: FoundingEntries;
}

/** Writes the company whole, in one transaction; one that is there is left alone. */
async function writeNew(services: FoundingServices, company: Wanted): Promise<void> {
  const { database, ids } = services;
  const memberId = ids.next();
  const operation = currentOperation()?.operation;
  const context = { tenantId: company.companyId, memberId, ...(operation !== undefined && { operation }) };
  const jobs: CommittedJob[] = [];
  await database.tenantTx(context, 'write', async (tx) => {
    jobs.length = 0;
    await lockEmptyCompany(tx);
    const isThere = (await tx.rows('SELECT 1 FROM tenant')).length > 0;
    if (!isThere) await writeAll(services, { ...company, tx, memberId, jobs });
  });
  for (const job of jobs) await job(database);
}

interface Writing extends Wanted {
  readonly tx: Transaction;
  readonly memberId: string;
  readonly jobs: CommittedJob[];
}

async function writeAll({ ids, clock }: FoundingServices, { companyId, founder, wanted, tx, memberId, jobs }: Writing): Promise<void> {
  const change = { memberId, at: clock.now() };
  const { name, mode, creditCode, firstMonth, start } = wanted;
  const owner = { id: memberId, userId: founder.userId, name: founder.userName, roles: ['owner'] as const };
  await writeFoundation(tx, { id: companyId, name, mode, firstMonth, createdAt: change.at, members: [owner] }, ids);
  await writeChart(tx, change, ids);
  if (creditCode !== '') await writeCompanyFacts(tx, { ...noCompanyFacts, id: ids.next(), creditCode }, change);
  if (start !== 'SAMPLES') return;
  const actor = actorOf({ ...owner, tenantId: companyId, memberId, timeZone: 'Asia/Shanghai' });
  await fillWithSamples({ tx, actor, clock, ids, afterCommit: (job) => jobs.push(job) });
}

import { actorOf, requirePermission } from '#core/access/actor.ts';
import { archiveCompany, findCompanyLife, lockCompanyLife, markPredecessor, type CompanyLife } from '#core/company/company-life.ts';
import { entryStateOf } from '#core/company/entry-state.ts';
import { readSettings, writeSettings, type CarriedSettings } from '#core/company/carried-settings.ts';
import { findRestart, finishFounding, reserveSuccessor, type Restart } from '#core/identity/founding-store.ts';
import { moveSession, moveSessions, type Membership } from '#core/identity/session-store.ts';
import { lockEmptyCompany } from '#business/company-data/beginnings-store.ts';
import { dayInZone } from '#kernel/clock/calendar-day.ts';
import { currentOperation } from '#kernel/context/operation-context.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { requestHash, type IdempotencyReason } from '#kernel/idempotency/run-once.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { carryCards } from '#kernel/shards/carry-cards.ts';
import type { EntryRefusal } from '../assert-entry-open.ts';
import type { HeldSession } from '../change-session.ts';
import { samplesPermission } from '../guide/fill-with-samples.ts';
import { countOwn } from './read-samples.ts';
import type { FoundingRequest, FoundingServices } from './reserve-founding.ts';
import { bindMembers, readMembers, successorMembers, type LeftMember } from './successor-members.ts';
import { writeChart } from './write-chart.ts';
import { writeFoundation } from './write-foundation.ts';

/** Why samples are not left behind. */
export type RestartRefusal = 'no-samples' | 'company-archived';

/** What can be wrong with what is typed for it. */
export type RestartReason = 'company-name-not-typed';

/** The owner who leaves samples behind, in the company that they are in. */
export interface Restarter extends HeldSession {
  readonly membership: Membership;
  readonly memberships: readonly Membership[];
}

/** What an owner has typed, and the request that a repeat is known by. */
export interface RestartWish {
  /** The company's name, typed where something else than samples is left behind, too. */
  readonly confirmedName: string;
  readonly request: FoundingRequest;
}

/**
 * Leaves the samples of a company behind: founds a successor with its name, members and settings, archives the company, and moves everybody's
 * session into the successor.
 *
 * The directory and the two companies may be of three databases. What is reserved in the directory is the company's one successor: whoever asks
 * again, also after a request was cut off, goes on with it. Nobody is locked out meanwhile, as the successor is there before the company is archived.
 */
export async function startAfresh(services: FoundingServices, owner: Restarter, wish: RestartWish): Promise<void> {
  const { database, clock } = services;
  const begun = await findBegun(services, owner, wish);
  if (begun?.isDone === true) return database.identityTx((tx) => moveSession(tx, owner.token, begun.companyId));
  const from = begun === null ? owner.membership : companyOf(owner, begun);
  requirePermission(actorOf({ ...from, tenantId: from.companyId, userId: owner.userId }), samplesPermission);
  const left = await readLeft(services, from, { wish, isBegun: begun !== null });
  const companyId = begun?.companyId ?? (await reserve(services, { owner, wish, left }));
  await database.placeCompany(companyId);
  await writeSuccessor(services, { companyId, from, left });
  await archive(services, { companyId, from, wish });
  await carryCards(database);
  await database.identityTx(async (tx) => {
    await finishFounding(tx, companyId, clock.now());
    await moveSessions(tx, from.companyId, companyId);
    await moveSession(tx, owner.token, companyId);
  });
}

/** Finds the successor of a repeat, or one that somebody has begun with and not ended; null when this is the first time. */
async function findBegun({ database }: FoundingServices, { userId, membership }: Restarter, { request }: RestartWish) {
  const { key } = request;
  const asked = { userId, key, predecessorId: membership.companyId };
  const begun = await database.identityTx((tx) => findRestart(tx, asked));
  if (begun === null) return null;
  if (begun.userId === userId && begun.key === key) {
    if (begun.predecessorId === null || begun.requestHash !== requestHash(request))
      throw new Refusal<IdempotencyReason>('idempotency-key-reused');
  } else if (begun.isDone) throw new Refusal<RestartRefusal>('company-archived');
  return begun;
}

/** A repeat is about the company of the first time, wherever the session is by now. */
function companyOf({ memberships }: Restarter, { predecessorId }: Restart): Membership {
  const from = memberships.find(({ companyId }) => companyId === predecessorId);
  if (from === undefined) throw new Refusal<RestartRefusal>('company-archived');
  return from;
}

/** What the successor begins with. */
interface Left {
  readonly life: CompanyLife;
  readonly members: readonly LeftMember[];
  readonly settings: CarriedSettings;
}

function readLeft({ database, clock }: FoundingServices, from: Membership, { wish, isBegun }: LeavingWish): Promise<Left> {
  return database.tenantTx({ tenantId: from.companyId }, 'read', async (tx) => {
    const life = await findCompanyLife(tx);
    const end = entryStateOf({ isArchived: false, paidUntil: life.paidUntil }, dayInZone(clock.now(), from.timeZone));
    if (end?.state === 'EXPIRED') throw new Refusal<EntryRefusal>('company-expired', { day: end.day ?? '' });
    // What was begun may have come as far as that.
    if (!isBegun || life.archivedAt === null) await assertMayLeave(tx, life, wish);
    return { life, members: await readMembers(tx), settings: await readSettings(tx) };
  });
}

interface LeavingWish {
  readonly wish: RestartWish;
  readonly isBegun: boolean;
}

/** Refuses where there are no samples, and where more is left behind than the owner has said they know of. */
async function assertMayLeave(tx: Transaction, { samples, name, archivedAt }: CompanyLife, { confirmedName }: RestartWish): Promise<void> {
  if (archivedAt !== null) throw new Refusal<RestartRefusal>('company-archived');
  if (samples === null) throw new Refusal<RestartRefusal>('no-samples');
  const { masters, documents } = await countOwn(tx, samples);
  if (masters + documents === 0 || confirmedName.trim() === name) return;
  const problems = new ProblemList<RestartReason>();
  problems.add('confirmedName', 'company-name-not-typed', { name, count: masters + documents });
  problems.assertNone();
}

async function reserve({ database, clock, ids }: FoundingServices, { owner, wish, left }: Reserving): Promise<string> {
  const { key } = wish.request;
  const founding = { companyId: ids.next(), userId: owner.userId, name: left.life.name, key, requestHash: requestHash(wish.request) };
  return database.identityTx((tx) => reserveSuccessor(tx, owner.membership.companyId, { ...founding, begunAt: clock.now() }));
}

interface Reserving {
  readonly owner: Restarter;
  readonly wish: RestartWish;
  readonly left: Left;
}

interface Succession {
  readonly companyId: string;
  readonly from: Membership;
}

/** Writes the successor whole, in one transaction; one that is there is left alone. */
async function writeSuccessor(services: FoundingServices, { companyId, from, left }: Succession & { readonly left: Left }): Promise<void> {
  const { database, clock, ids } = services;
  const { life, settings } = left;
  const members = successorMembers(left.members, from.memberId, ids);
  const memberId = members[0]?.id ?? '';
  await database.tenantTx({ tenantId: companyId, memberId, ...operation() }, 'write', async (tx) => {
    await lockEmptyCompany(tx);
    if ((await tx.rows('SELECT 1 FROM tenant')).length > 0) return;
    const change = { memberId, at: clock.now() };
    const { name, mode } = life;
    await writeFoundation(tx, { id: companyId, name, mode, firstMonth: life.firstMonth ?? undefined, createdAt: change.at, members }, ids);
    await writeChart(tx, change, ids);
    await writeSettings(tx, settings, { change, ids });
    await bindMembers(tx, members);
    await markPredecessor(tx, from.companyId, life);
  });
}

async function archive(services: FoundingServices, { companyId, from, wish }: Succession & { readonly wish: RestartWish }): Promise<void> {
  const { database, clock } = services;
  await database.tenantTx({ tenantId: from.companyId, memberId: from.memberId, ...operation() }, 'write', async (tx) => {
    const life = await lockCompanyLife(tx);
    if (life.successorId === companyId) return;
    await assertMayLeave(tx, life, wish);
    await archiveCompany(tx, companyId, { memberId: from.memberId, at: clock.now() });
  });
}

function operation(): { readonly operation?: string } {
  const asked = currentOperation()?.operation;
  return asked === undefined ? {} : { operation: asked };
}

import { insertAccount, type Account } from '#core/identity/account-store.ts';
import { checkAccount, type AccountEntries, type AccountEntryReason } from '#core/identity/check-account.ts';
import { hashPassword } from '#core/identity/password.ts';
import { moveSession, openSession } from '#core/identity/session-store.ts';
import { lockInvitation, takeInvitation } from '#core/member/invitation-store.ts';
import { findMemberOfUser, insertMember, rightsOf } from '#core/member/member-record.ts';
import { currentOperation } from '#kernel/context/operation-context.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { carryCards } from '#kernel/shards/carry-cards.ts';
import { assertOpen, openInvitation, type InvitationOffer, type InvitationRefusal } from './open-invitation.ts';
import type { SignInAttempt, SignInReason, SignInServices, Visitor } from './sign-in.ts';
import { verifyAccount } from './verify-account.ts';

/** Why somebody does not become a member. */
export type JoinRefusal = InvitationRefusal | 'already-member' | 'member-out-of-use';

/** What joining works with. */
export interface JoinServices extends SignInServices {
  readonly ids: Ids;
}

/** Makes an account for whoever has the link, makes it a member, and opens a session in the company; returns its token. */
export async function joinWithNewAccount(
  services: JoinServices,
  link: string,
  { entries, visitor }: { readonly entries: AccountEntries; readonly visitor: Visitor },
): Promise<string> {
  const offer = await openInvitation(services, link);
  const problems = new ProblemList<AccountEntryReason>();
  const { loginName, name } = checkAccount(entries, problems);
  problems.assertNone();
  const passwordHash = await hashPassword(entries.password);
  const account: Account = { id: services.ids.next(), loginName, name, passwordHash, locale: visitor.locale ?? 'zh-CN' };
  // The account is in the directory, the member on the company's shard. Whoever is stopped in between joins with the account they have.
  const isNew = await services.database.identityTx((tx) => insertAccount(tx, account, services.clock.now()));
  if (!isNew) {
    problems.add('loginName', 'login-name-taken', { loginName });
    problems.assertNone();
  }
  return enter(services, offer, { account, visitor });
}

/** Makes an account that there is a member, and opens a session in the company; returns its token. */
export async function joinWithAccount(services: JoinServices, link: string, claim: SignInAttempt): Promise<string> {
  const offer = await openInvitation(services, link);
  const { account, attempt } = await verifyAccount(services, claim);
  if (account === null) throw new Refusal<SignInReason>('sign-in-failed');
  await services.throttle.forgive(attempt);
  return enter(services, offer, { account, visitor: claim });
}

/** Makes whoever is signed in a member, and moves their session into the company. */
export async function joinSignedIn(
  services: JoinServices,
  link: string,
  session: { readonly token: string; readonly userId: string; readonly userName: string },
): Promise<void> {
  const offer = await openInvitation(services, link);
  await addMember(services, offer, { id: session.userId, name: session.userName });
  await services.database.identityTx((tx) => moveSession(tx, session.token, offer.token.companyId));
}

async function enter(
  services: JoinServices,
  offer: InvitationOffer,
  { account, visitor }: { readonly account: Account; readonly visitor: Visitor },
): Promise<string> {
  await addMember(services, offer, account);
  const holder = {
    userId: account.id,
    companyId: offer.token.companyId,
    locale: visitor.locale ?? account.locale,
    origin: { userAgent: visitor.userAgent, address: visitor.client },
  };
  return services.database.identityTx((tx) => openSession(tx, holder, services.clock.now()));
}

/** Uses the invitation up in the same transaction as the member is written, so that of two with one link only one gets in. */
async function addMember(
  { database, clock, ids }: JoinServices,
  { token }: InvitationOffer,
  person: { readonly id: string; readonly name: string },
): Promise<void> {
  const memberId = ids.next();
  const operation = currentOperation()?.operation;
  await database.tenantTx({ tenantId: token.companyId, memberId, ...(operation !== undefined && { operation }) }, 'write', async (tx) => {
    const invitation = await lockInvitation(tx, { tokenHash: token.hash });
    if (invitation === null) throw new Refusal<JoinRefusal>('invitation-not-found');
    assertOpen(invitation, clock.now());
    const before = await findMemberOfUser(tx, person.id);
    if (before !== null) throw new Refusal<JoinRefusal>(before.enabled ? 'already-member' : 'member-out-of-use');
    await insertMember(tx, { ...rightsOf(invitation), id: memberId, userId: person.id, name: person.name }, clock.now());
    await takeInvitation(tx, invitation.id, { memberId, at: clock.now() });
  });
  await carryCards(database);
}

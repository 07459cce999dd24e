import { storeAccountName, storePassword } from '#core/identity/account-store.ts';
import { checkPersonName } from '#core/identity/check-account.ts';
import { checkPassword, type PasswordReason } from '#core/identity/check-password.ts';
import { hashPassword } from '#core/identity/password.ts';
import { endOtherSessions, endOwnSession, listSessions, type SessionEntry } from '#core/identity/session-list.ts';
import { renameMember } from '#core/member/member-record.ts';
import type { TextReason } from '#core/text/check-text.ts';
import { currentOperation } from '#kernel/context/operation-context.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { HeldSession } from './change-session.ts';
import type { SignInServices } from './sign-in.ts';
import { verifyAccount } from './verify-account.ts';

/** Why something cannot be done with one's own account. */
export type OwnAccountReason = 'session-not-found' | 'password-wrong';

/** Whoever is signed in, and where they are a member. */
export interface AccountHolder extends HeldSession {
  readonly loginName: string;
  readonly client: string;
  readonly memberships: readonly { readonly companyId: string; readonly memberId: string }[];
}

/** Lists the sessions of whoever is signed in. */
export function ownSessions({ database, clock }: SignInServices, { token }: HeldSession): Promise<readonly SessionEntry[]> {
  return database.identityTx((tx) => listSessions(tx, token, clock.now()));
}

/** Ends one of the own sessions. */
export async function endSession({ database }: SignInServices, { userId }: HeldSession, id: string): Promise<void> {
  const isEnded = isId(id) && (await database.identityTx((tx) => endOwnSession(tx, userId, id)));
  if (!isEnded) throw new Refusal<OwnAccountReason>('session-not-found');
}

/** Ends all of the own sessions but the one it is asked in; returns how many. */
export function endOthers({ database }: SignInServices, { token }: HeldSession): Promise<number> {
  return database.identityTx((tx) => endOtherSessions(tx, token));
}

/** Replaces the password of whoever knows the old one, and ends all other sessions; wrong ones count as attempts to sign in. */
export async function changePassword(
  services: SignInServices,
  { token, userId, loginName, client }: AccountHolder,
  { oldPassword, newPassword }: { readonly oldPassword: string; readonly newPassword: string },
): Promise<void> {
  const problems = new ProblemList<PasswordReason | OwnAccountReason>();
  checkPassword({ path: 'newPassword', password: newPassword, loginName }, problems);
  problems.assertNone();
  const { account, attempt } = await verifyAccount(services, { loginName, password: oldPassword, client });
  if (account?.id !== userId) problems.add('oldPassword', 'password-wrong');
  problems.assertNone();
  await services.throttle.forgive(attempt);
  const passwordHash = await hashPassword(newPassword);
  await services.database.identityTx(async (tx) => {
    await storePassword(tx, userId, passwordHash);
    await endOtherSessions(tx, token);
  });
}

/** Changes the name others see, in every company; done again, it does no harm. */
export async function changeOwnName(
  { database, clock }: SignInServices,
  { userId, memberships }: AccountHolder,
  name: string,
): Promise<void> {
  const problems = new ProblemList<TextReason>();
  const checked = checkPersonName(name, problems);
  problems.assertNone();
  const operation = currentOperation()?.operation;
  for (const { companyId: tenantId, memberId } of memberships) {
    await database.tenantTx({ tenantId, memberId, ...(operation !== undefined && { operation }) }, 'write', (tx) =>
      renameMember(tx, checked, { memberId, at: clock.now() }),
    );
  }
  await database.identityTx((tx) => storeAccountName(tx, userId, checked));
}

import { findAccount } from '#core/identity/account-store.ts';
import { passwordFits } from '#core/identity/password.ts';
import { findCompanyIds, openSession } from '#core/identity/session-store.ts';
import type { Clock } from '#kernel/clock/clock.ts';
import type { Database } from '#kernel/database/database.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { foldText } from '#kernel/text/search-text.ts';
import type { SignInThrottle } from './sign-in-throttle.ts';

/** Why somebody cannot sign in; an unknown name and a wrong password are the same. */
export type SignInReason = 'sign-in-failed' | 'sign-in-throttled' | 'not-signed-in';

/** Who wants to sign in, from where. */
export interface SignInAttempt {
  readonly loginName: string;
  readonly password: string;
  readonly client: string;
  /** The language to speak; the account's own when null. */
  readonly locale: 'zh-CN' | 'en-US' | null;
}

/** What signing in works with. */
export interface SignInServices {
  readonly database: Database;
  readonly clock: Clock;
  readonly throttle: SignInThrottle;
}

/** Checks a name and password and opens a session in the person's first company; returns its token. */
export async function signIn({ database, clock, throttle }: SignInServices, attempt: SignInAttempt): Promise<string> {
  const loginName = foldText(attempt.loginName).slice(0, 100);
  const key = { loginName, client: attempt.client };
  await throttle.assertAllowed(key);
  const account = await database.identityTx((tx) => findAccount(tx, loginName));
  const fits = await passwordFits(account?.passwordHash ?? null, attempt.password.slice(0, 200));
  const token = await database.identityTx(async (tx) => {
    const [companyId] = account === null || !fits ? [] : await findCompanyIds(tx, account.id);
    if (account === null || companyId === undefined) return null;
    return openSession(tx, { userId: account.id, companyId, locale: attempt.locale ?? account.locale }, clock.now());
  });
  if (token === null) throw new Refusal<SignInReason>('sign-in-failed');
  await throttle.forgive(key);
  return token;
}

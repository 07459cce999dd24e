import { findCompanyIds, openSession } from '#core/identity/session-store.ts';
import type { Clock } from '#kernel/clock/clock.ts';
import type { Database } from '#kernel/database/database.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { SignInThrottle } from './sign-in-throttle.ts';
import { verifyAccount } from './verify-account.ts';

/** Why somebody cannot sign in; an unknown name and a wrong password are the same. */
export type SignInReason = 'sign-in-failed' | 'sign-in-throttled' | 'not-signed-in';

/** From where somebody comes, and what they speak. */
export interface Visitor {
  /** The address. */
  readonly client: string;
  /** As the browser calls itself. */
  readonly userAgent: string;
  /** The language to speak; the account's own when null. */
  readonly locale: 'zh-CN' | 'en-US' | null;
}

/** Who wants to sign in, from where. */
export interface SignInAttempt extends Visitor {
  readonly loginName: string;
  readonly password: string;
}

/** What signing in works with. */
export interface SignInServices {
  readonly database: Database;
  readonly clock: Clock;
  readonly throttle: SignInThrottle;
}

/** Checks a name and password and opens a session in the person's first company; returns its token. */
export async function signIn(services: SignInServices, claim: SignInAttempt): Promise<string> {
  const { account, attempt } = await verifyAccount(services, claim);
  const token = await services.database.identityTx(async (tx) => {
    const [companyId] = account === null ? [] : await findCompanyIds(tx, account.id);
    if (account === null || companyId === undefined) return null;
    const origin = { userAgent: claim.userAgent, address: claim.client };
    return openSession(tx, { userId: account.id, companyId, locale: claim.locale ?? account.locale, origin }, services.clock.now());
  });
  if (token === null) throw new Refusal<SignInReason>('sign-in-failed');
  await services.throttle.forgive(attempt);
  return token;
}

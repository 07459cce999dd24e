import { findAccount, type Account } from '#core/identity/account-store.ts';
import { passwordFits } from '#core/identity/password.ts';
import type { Database } from '#kernel/database/database.ts';
import { foldText } from '#kernel/text/search-text.ts';
import type { SignInThrottle, ThrottleKey } from './sign-in-throttle.ts';

/** Who claims to be whom, from where. */
export interface AccountClaim {
  readonly loginName: string;
  readonly password: string;
  readonly client: string;
}

/** An account whose password was known, or null; and the attempt, to be forgiven when it comes to something. */
export interface VerifiedAccount {
  readonly account: Account | null;
  readonly attempt: ThrottleKey;
}

/** Counts an attempt and returns the account if name and password fit; an unknown name takes as long as a wrong password. */
export async function verifyAccount(
  { database, throttle }: { readonly database: Database; readonly throttle: SignInThrottle },
  { loginName, password, client }: AccountClaim,
): Promise<VerifiedAccount> {
  const attempt = { loginName: foldText(loginName).slice(0, 100), client };
  await throttle.assertAllowed(attempt);
  const account = await database.identityTx((tx) => findAccount(tx, attempt.loginName));
  const fits = await passwordFits(account?.passwordHash ?? null, password.slice(0, 200));
  return { account: fits ? account : null, attempt };
}

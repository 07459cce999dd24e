import { storeAccountLocale } from '#core/identity/account-store.ts';
import { endSession, findCompanyIds, moveSession, storeSessionLocale } from '#core/identity/session-store.ts';
import type { Database } from '#kernel/database/database.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';

/** Why a session cannot be changed. */
export type SessionReason = 'company-not-found';

/** A session in use. */
export interface HeldSession {
  readonly token: string;
  readonly userId: string;
}

/** Ends a session. */
export function signOut(database: Database, token: string): Promise<void> {
  return database.identityTx((tx) => endSession(tx, token));
}

/** Moves a session to another company its holder belongs to. */
export function switchCompany(database: Database, session: HeldSession, companyId: string): Promise<void> {
  return database.identityTx(async (tx) => {
    const companies = await findCompanyIds(tx, session.userId);
    if (!companies.includes(companyId)) throw new Refusal<SessionReason>('company-not-found');
    await moveSession(tx, session.token, companyId);
  });
}

/** Changes the language of a session and of later ones. */
export function changeLocale(database: Database, session: HeldSession, locale: 'zh-CN' | 'en-US'): Promise<void> {
  return database.identityTx(async (tx) => {
    await storeSessionLocale(tx, session.token, locale);
    await storeAccountLocale(tx, session.userId, locale);
  });
}

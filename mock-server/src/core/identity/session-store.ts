import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '#core/access/permission.ts';
import type { Transaction } from '#kernel/database/transaction.ts';

/** A company somebody belongs to. */
export interface Membership {
  readonly companyId: string;
  readonly companyName: string;
  readonly timeZone: string;
  readonly memberId: string;
  readonly roles: readonly Role[];
}

/** Who a session belongs to, and the company it is in now. */
export interface SessionView {
  readonly userId: string;
  readonly userName: string;
  readonly loginName: string;
  readonly locale: 'zh-CN' | 'en-US';
  readonly companyId: string;
  readonly memberships: readonly Membership[];
}

const lifetimeMs = 7 * 86_400_000;

/** Opens a session and returns its secret token, of which only the hash is stored; the holder's expired ones are removed. */
export async function openSession(
  tx: Transaction,
  holder: { readonly userId: string; readonly companyId: string; readonly locale: string },
  now: Date,
): Promise<string> {
  await tx.rows('DELETE FROM session WHERE user_id = $1 AND expires_at <= $2', [holder.userId, now]);
  const token = randomBytes(32).toString('base64url');
  await tx.rows('INSERT INTO session (token_hash, user_id, company_id, locale, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)', [
    hashOf(token),
    holder.userId,
    holder.companyId,
    holder.locale,
    now,
    new Date(now.getTime() + lifetimeMs),
  ]);
  return token;
}

/** Returns who a token belongs to, or null when it is unknown, expired or its holder left the company. */
export async function findSession(tx: Transaction, token: string, now: Date): Promise<SessionView | null> {
  const rows = await tx.rows<SessionView>(
    `SELECT u.id AS "userId", u.name AS "userName", u.login_name AS "loginName", s.locale, s.company_id AS "companyId",
            (SELECT jsonb_agg(jsonb_build_object('companyId', c.company_id, 'companyName', c.name, 'timeZone', c.time_zone,
                                                 'memberId', m.member_id, 'roles', m.roles) ORDER BY c.founded_at, c.company_id)
             FROM member_card m JOIN company_card c USING (company_id) WHERE m.user_id = u.id) AS memberships
     FROM session s JOIN user_account u ON u.id = s.user_id WHERE s.token_hash = $1 AND s.expires_at > $2`,
    [hashOf(token), now],
  );
  const [view] = rows;
  return view?.memberships?.some((membership) => membership.companyId === view.companyId) === true ? view : null;
}

/** Returns the companies somebody belongs to, the oldest first. */
export async function findCompanyIds(tx: Transaction, userId: string): Promise<readonly string[]> {
  const rows = await tx.rows<{ readonly id: string }>(
    `SELECT c.company_id AS id FROM member_card m JOIN company_card c USING (company_id) WHERE m.user_id = $1
     ORDER BY c.founded_at, c.company_id`,
    [userId],
  );
  return rows.map((row) => row.id);
}

/** Ends a session; an unknown token is as good as ended. */
export async function endSession(tx: Transaction, token: string): Promise<void> {
  await tx.rows('DELETE FROM session WHERE token_hash = $1', [hashOf(token)]);
}

/** Moves a session to another company of its holder. */
export async function moveSession(tx: Transaction, token: string, companyId: string): Promise<void> {
  await tx.rows('UPDATE session SET company_id = $2 WHERE token_hash = $1', [hashOf(token), companyId]);
}

/** Changes a session's language. */
export async function storeSessionLocale(tx: Transaction, token: string, locale: string): Promise<void> {
  await tx.rows('UPDATE session SET locale = $2 WHERE token_hash = $1', [hashOf(token), locale]);
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

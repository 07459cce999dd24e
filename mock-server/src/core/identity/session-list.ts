import type { Transaction } from '#kernel/database/transaction.ts';
import { hashOf } from './session-store.ts';

/** A session as its holder sees it; its secret is not in it. */
export interface SessionEntry {
  readonly id: string;
  readonly companyId: string;
  readonly createdAt: Date;
  /** To the minute. */
  readonly lastSeenAt: Date;
  readonly userAgent: string;
  readonly address: string;
  readonly isCurrent: boolean;
}

/** How people of a company use it. */
export interface PersonPresence {
  readonly userId: string;
  readonly loginName: string;
  /** How many sessions they have in the company. */
  readonly sessionCount: number;
  /** When they were seen in it last, as far as their sessions still know. */
  readonly lastSeenAt: Date | null;
}

/** Lists the sessions of the holder of a token that have not expired: that one first, then by when they were used last. */
export function listSessions(tx: Transaction, token: string, now: Date): Promise<readonly SessionEntry[]> {
  return tx.rows(
    `SELECT s.id, s.company_id AS "companyId", s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt", s.user_agent AS "userAgent",
            s.address, s.token_hash = $1 AS "isCurrent"
     FROM session s WHERE s.user_id = (SELECT user_id FROM session WHERE token_hash = $1) AND s.expires_at > $2
     ORDER BY s.token_hash = $1 DESC, s.last_seen_at DESC, s.id`,
    [hashOf(token), now],
  );
}

/** Ends one session of a person by what it is shown as; returns whether there was one. */
export async function endOwnSession(tx: Transaction, userId: string, id: string): Promise<boolean> {
  return (await tx.rows('DELETE FROM session WHERE user_id = $1 AND id = $2 RETURNING id', [userId, id])).length > 0;
}

/** Ends all sessions of the holder of a token but that one, and returns how many there were. */
export async function endOtherSessions(tx: Transaction, token: string): Promise<number> {
  const ended = await tx.rows(
    `DELETE FROM session WHERE user_id = (SELECT user_id FROM session WHERE token_hash = $1) AND token_hash <> $1 RETURNING id`,
    [hashOf(token)],
  );
  return ended.length;
}

/** Ends all sessions that a person has in a company, and returns how many there were. */
export async function endSessionsIn(tx: Transaction, companyId: string, userId: string): Promise<number> {
  return (await tx.rows('DELETE FROM session WHERE user_id = $1 AND company_id = $2 RETURNING id', [userId, companyId])).length;
}

/** Reads how people use a company, in no order. */
export function findPresence(
  tx: Transaction,
  { companyId, userIds, now }: { readonly companyId: string; readonly userIds: readonly string[]; readonly now: Date },
): Promise<readonly PersonPresence[]> {
  return tx.rows(
    `SELECT u.id AS "userId", u.login_name AS "loginName", count(s.id)::int AS "sessionCount", max(s.last_seen_at) AS "lastSeenAt"
     FROM user_account u LEFT JOIN session s ON s.user_id = u.id AND s.company_id = $1 AND s.expires_at > $3
     WHERE u.id = ANY($2) GROUP BY u.id`,
    [companyId, userIds, now],
  );
}

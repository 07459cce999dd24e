import { createHash, randomBytes } from 'node:crypto';
import type { MemberLimits } from '#core/access/member-limits.ts';
import type { Role } from '#core/access/permission.ts';
import type { CompanyMode } from '#core/company/company-mode.ts';
import type { Transaction } from '#kernel/database/transaction.ts';

/** A company somebody belongs to. */
export interface Membership extends MemberLimits {
  readonly companyId: string;
  readonly companyName: string;
  readonly timeZone: string;
  /** With how much of the product the company works. */
  readonly mode: CompanyMode;
  /** Whether the company has it that whoever makes a document does not approve it. */
  readonly separateDuties: boolean;
  /** Whether work goes on in a successor: then only its owners open the company, to read. */
  readonly isArchived: boolean;
  /** The last day on which anything is entered into it; null for no end. */
  readonly paidUntil: string | null;
  readonly memberId: string;
  readonly roles: readonly Role[];
  /** Everybody in the member's department, where its sales are what the member sees. */
  readonly colleagueIds: readonly string[] | null;
}

/** From where somebody signs in. */
export interface SessionOrigin {
  /** As the browser calls itself; empty when it does not. */
  readonly userAgent: string;
  readonly address: string;
}

/** Who a session belongs to, and the company it is in now. */
export interface SessionView {
  readonly userId: string;
  readonly userName: string;
  readonly loginName: string;
  readonly locale: 'zh-CN' | 'en-US';
  readonly companyId: string;
  readonly memberships: readonly Membership[];
  /** Whether the person operates the platform. */
  readonly isOperator: boolean;
}

const lifetimeMs = 7 * 86_400_000;

/** When somebody was seen last is told to the minute, so it is written no oftener. */
const seenEveryMs = 60_000;

/** A company is open to its members in use, and one that is archived to those of them who own it. */
const isOpenTo = `m.enabled AND (c.archived_at IS NULL OR 'owner' = ANY(m.roles))`;

const companyOrder = 'c.archived_at IS NOT NULL, c.founded_at, c.company_id';

const nowhere: SessionOrigin = { userAgent: '', address: '' };

/** Opens a session and returns its secret token, of which only the hash is stored; the holder's expired ones are removed. */
export async function openSession(
  tx: Transaction,
  holder: { readonly userId: string; readonly companyId: string; readonly locale: string; readonly origin?: SessionOrigin },
  now: Date,
): Promise<string> {
  await tx.rows('DELETE FROM session WHERE user_id = $1 AND expires_at <= $2', [holder.userId, now]);
  const token = randomBytes(32).toString('base64url');
  const { userAgent, address } = holder.origin ?? nowhere;
  await tx.rows(
    `INSERT INTO session (token_hash, user_id, company_id, locale, created_at, last_seen_at, expires_at, user_agent, address)
     VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $8)`,
    [
      hashOf(token),
      holder.userId,
      holder.companyId,
      holder.locale,
      now,
      new Date(now.getTime() + lifetimeMs),
      storable(userAgent, 400),
      storable(address, 100),
    ],
  );
  return token;
}

/** Returns who a token belongs to, or null when it is unknown, expired or its holder is no member in use of the company. */
export async function findSession(tx: Transaction, token: string, now: Date): Promise<SessionView | null> {
  const rows = await tx.rows<FoundSession>(
    `SELECT u.id AS "userId", u.name AS "userName", u.login_name AS "loginName", s.locale, s.company_id AS "companyId", s.last_seen_at AS "lastSeenAt",
            EXISTS (SELECT FROM platform_operator o WHERE o.user_id = u.id) AS "isOperator",
            (SELECT jsonb_agg(jsonb_build_object('companyId', c.company_id, 'companyName', c.name, 'timeZone', c.time_zone, 'mode', c.mode,
                                                 'separateDuties', c.separate_duties, 'isArchived', c.archived_at IS NOT NULL, 'paidUntil', c.paid_until,
                                                 'memberId', m.member_id, 'roles', m.roles, 'customerScope', m.customer_scope,
                                                 'warehouseIds', m.warehouse_ids, 'cashAccountIds', m.cash_account_ids,
                                                 'departmentId', m.department_id, 'hideCosts', m.hide_costs, 'hidePrices', m.hide_prices,
                                                 'colleagueIds', CASE WHEN m.customer_scope = 'department' THEN
                                                   (SELECT jsonb_agg(k.member_id) FROM member_card k
                                                    WHERE k.company_id = m.company_id AND k.department_id = m.department_id) END) ORDER BY ${companyOrder})
             FROM member_card m JOIN company_card c USING (company_id) WHERE m.user_id = u.id AND ${isOpenTo}) AS memberships
     FROM session s JOIN user_account u ON u.id = s.user_id WHERE s.token_hash = $1 AND s.expires_at > $2`,
    [hashOf(token), now],
  );
  const [found] = rows;
  if (found === undefined) return null;
  const { lastSeenAt, ...view } = found;
  if (now.getTime() - lastSeenAt.getTime() >= seenEveryMs) await noteSeen(tx, token, now);
  const memberships = view.memberships ?? [];
  return memberships.some(({ companyId }) => companyId === view.companyId) ? { ...view, memberships } : null;
}

type FoundSession = Omit<SessionView, 'memberships'> & { readonly memberships: readonly Membership[] | null; readonly lastSeenAt: Date };

/** Of many requests at once only the first writes: whoever waited for it finds nothing left to do. */
async function noteSeen(tx: Transaction, token: string, now: Date): Promise<void> {
  await tx.rows('UPDATE session SET last_seen_at = $2 WHERE token_hash = $1 AND last_seen_at <= $3', [
    hashOf(token),
    now,
    new Date(now.getTime() - seenEveryMs),
  ]);
}

/** Returns the companies that are open to somebody, the oldest first, and what is archived last. */
export async function findCompanyIds(tx: Transaction, userId: string): Promise<readonly string[]> {
  const rows = await tx.rows<{ readonly id: string }>(
    `SELECT c.company_id AS id FROM member_card m JOIN company_card c USING (company_id) WHERE m.user_id = $1 AND ${isOpenTo}
     ORDER BY ${companyOrder}`,
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

/** Moves every session of a company to another one, where those who are in it belong, too. */
export async function moveSessions(tx: Transaction, from: string, to: string): Promise<void> {
  await tx.rows('UPDATE session SET company_id = $2 WHERE company_id = $1', [from, to]);
}

/** Changes a session's language. */
export async function storeSessionLocale(tx: Transaction, token: string, locale: string): Promise<void> {
  await tx.rows('UPDATE session SET locale = $2 WHERE token_hash = $1', [hashOf(token), locale]);
}

/** Returns what is stored of a secret token. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function storable(text: string, max: number): string {
  return Array.from(text.replaceAll(/[\0\p{Cs}]/gu, ''))
    .slice(0, max)
    .join('');
}

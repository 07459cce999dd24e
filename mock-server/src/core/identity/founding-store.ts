import { onlyRow, type Transaction } from '#kernel/database/transaction.ts';

/** A company that somebody founds, or has founded, by themselves. */
export interface Founding {
  readonly companyId: string;
  readonly userId: string;
  /** The key of the request, and what is stored of the request. */
  readonly key: string;
  readonly requestHash: string;
  readonly name: string;
  readonly begunAt: Date;
}

/** Lets one request of a person found after the other, until each ends. */
export async function lockFounder(tx: Transaction, userId: string): Promise<void> {
  await tx.rows('SELECT 1 FROM user_account WHERE id = $1 FOR UPDATE', [userId]);
}

/** Finds what a person founds under a key; null when nothing. */
export async function findFounding(
  tx: Transaction,
  { userId, key }: Pick<Founding, 'userId' | 'key'>,
): Promise<Pick<Founding, 'companyId' | 'requestHash'> | null> {
  const [founding] = await tx.rows<Pick<Founding, 'companyId' | 'requestHash'>>(
    'SELECT company_id AS "companyId", request_hash AS "requestHash" FROM founding WHERE user_id = $1 AND key = $2',
    [userId, key],
  );
  return founding ?? null;
}

/** Takes what a person has begun to found under a name, and not finished, over for another request; null when there is nothing. */
export async function takeUnfinished(tx: Transaction, { userId, name, key, requestHash }: Founding): Promise<string | null> {
  const [taken] = await tx.rows<{ readonly companyId: string }>(
    `UPDATE founding SET key = $3, request_hash = $4
     WHERE company_id = (SELECT company_id FROM founding WHERE user_id = $1 AND name = $2 AND done_at IS NULL AND predecessor_id IS NULL
       ORDER BY begun_at LIMIT 1)
     RETURNING company_id AS "companyId"`,
    [userId, name, key, requestHash],
  );
  return taken?.companyId ?? null;
}

/** Counts what a person has begun to found since, finished or not; who goes on in a successor founds nothing more. */
export async function countFoundings(tx: Transaction, userId: string, since: Date): Promise<number> {
  const rows = await tx.rows('SELECT 1 FROM founding WHERE user_id = $1 AND begun_at > $2 AND predecessor_id IS NULL', [userId, since]);
  return rows.length;
}

/** Returns whether a person is a member in use of a company with the name that is not archived. */
export async function hasCompanyNamed(tx: Transaction, userId: string, name: string): Promise<boolean> {
  const rows = await tx.rows(
    `SELECT 1 FROM member_card m JOIN company_card c USING (company_id)
     WHERE m.user_id = $1 AND m.enabled AND c.archived_at IS NULL AND c.name = $2 LIMIT 1`,
    [userId, name],
  );
  return rows.length > 0;
}

/** Writes down what a person begins to found. */
export async function insertFounding(tx: Transaction, founding: Founding): Promise<void> {
  const { companyId, userId, key, requestHash, name, begunAt } = founding;
  await tx.rows('INSERT INTO founding (company_id, user_id, key, request_hash, name, begun_at) VALUES ($1, $2, $3, $4, $5, $6)', [
    companyId,
    userId,
    key,
    requestHash,
    name,
    begunAt,
  ]);
}

/** Writes down that a company is there, with its founder in it. */
export async function finishFounding(tx: Transaction, companyId: string, at: Date): Promise<void> {
  await tx.rows('UPDATE founding SET done_at = $2 WHERE company_id = $1 AND done_at IS NULL', [companyId, at]);
}

/** A company that goes on for one that is archived. */
export interface Restart {
  readonly companyId: string;
  /** Null where the row is about a company that was founded anew. */
  readonly predecessorId: string | null;
  readonly userId: string;
  readonly key: string;
  readonly requestHash: string;
  readonly isDone: boolean;
}

const restartColumns = `company_id AS "companyId", predecessor_id AS "predecessorId", user_id AS "userId", key, request_hash AS "requestHash",
  done_at IS NOT NULL AS "isDone"`;

/** Finds what a person asked for under a key, else the successor that a company has or is to have; null when there is neither. */
export async function findRestart(
  tx: Transaction,
  { userId, key, predecessorId }: Pick<Founding, 'userId' | 'key'> & { readonly predecessorId: string },
): Promise<Restart | null> {
  const [restart] = await tx.rows<Restart>(
    `SELECT ${restartColumns} FROM founding WHERE (user_id = $1 AND key = $2) OR predecessor_id = $3
     ORDER BY (user_id = $1 AND key = $2) DESC LIMIT 1`,
    [userId, key, predecessorId],
  );
  return restart ?? null;
}

/** Writes down a successor that a company is to have, unless it has one, and returns the id of that which it has. */
export async function reserveSuccessor(tx: Transaction, predecessorId: string, founding: Founding): Promise<string> {
  const { companyId, userId, key, requestHash, name, begunAt } = founding;
  await tx.rows(
    `INSERT INTO founding (company_id, user_id, key, request_hash, name, begun_at, predecessor_id) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (predecessor_id) DO NOTHING`,
    [companyId, userId, key, requestHash, name, begunAt, predecessorId],
  );
  const reserved = await tx.rows<Pick<Founding, 'companyId'>>('SELECT company_id AS "companyId" FROM founding WHERE predecessor_id = $1', [
    predecessorId,
  ]);
  return onlyRow(reserved).companyId;
}

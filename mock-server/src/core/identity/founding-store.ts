import type { Transaction } from '#kernel/database/transaction.ts';

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
     WHERE company_id = (SELECT company_id FROM founding WHERE user_id = $1 AND name = $2 AND done_at IS NULL ORDER BY begun_at LIMIT 1)
     RETURNING company_id AS "companyId"`,
    [userId, name, key, requestHash],
  );
  return taken?.companyId ?? null;
}

/** Counts what a person has begun to found since, finished or not. */
export async function countFoundings(tx: Transaction, userId: string, since: Date): Promise<number> {
  const rows = await tx.rows('SELECT 1 FROM founding WHERE user_id = $1 AND begun_at > $2', [userId, since]);
  return rows.length;
}

/** Returns whether a person is a member in use of a company with the name. */
export async function hasCompanyNamed(tx: Transaction, userId: string, name: string): Promise<boolean> {
  const rows = await tx.rows(
    'SELECT 1 FROM member_card m JOIN company_card c USING (company_id) WHERE m.user_id = $1 AND m.enabled AND c.name = $2 LIMIT 1',
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

import type { Transaction } from '#kernel/database/transaction.ts';

/** Somebody who operates the platform. */
export interface PlatformOperator {
  readonly userId: string;
  readonly loginName: string;
  readonly name: string;
  readonly grantedBy: string;
  readonly grantedAt: Date;
}

/** Reads all operators, the oldest first, in the identity transaction. */
export function listOperators(tx: Transaction): Promise<readonly PlatformOperator[]> {
  return tx.rows(
    `SELECT o.user_id AS "userId", u.login_name AS "loginName", u.name, o.granted_by AS "grantedBy", o.granted_at AS "grantedAt"
     FROM platform_operator o JOIN user_account u ON u.id = o.user_id ORDER BY o.granted_at, o.user_id`,
  );
}

/** Makes an account an operator; returns whether it was none before. */
export async function insertOperator(
  tx: Transaction,
  userId: string,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<boolean> {
  const added = await tx.rows(
    'INSERT INTO platform_operator (user_id, granted_by, granted_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING user_id',
    [userId, by, at],
  );
  return added.length > 0;
}

/** Makes an account an operator no more; returns whether it was one. */
export async function deleteOperator(tx: Transaction, userId: string): Promise<boolean> {
  return (await tx.rows('DELETE FROM platform_operator WHERE user_id = $1 RETURNING user_id', [userId])).length > 0;
}

import type { Transaction } from '#kernel/database/transaction.ts';

/** A member, and the percentage that was set for them. */
interface LimitOfMember {
  readonly id: string;
  readonly maxDiscount: string | null;
}

/** Reads what was set for members, in no order. */
export function findDiscountLimits(tx: Transaction, ids: readonly string[]): Promise<readonly LimitOfMember[]> {
  return tx.rows('SELECT id, trim_scale(max_discount)::text AS "maxDiscount" FROM member WHERE id = ANY($1)', [ids]);
}

/** Returns the most discount that a member may give; null where nothing limits them, as nothing limits an owner. */
export async function findMostDiscount(tx: Transaction, memberId: string): Promise<string | null> {
  const [member] = await tx.rows<LimitOfMember>(
    `SELECT id, CASE WHEN 'owner' = ANY(roles) THEN NULL ELSE trim_scale(max_discount)::text END AS "maxDiscount" FROM member WHERE id = $1`,
    [memberId],
  );
  return member?.maxDiscount ?? null;
}

/** Writes the most discount that a member may give, where it is another one; a part of a change that counts the version. */
export async function storeDiscountLimit(tx: Transaction, { id, maxDiscount }: LimitOfMember): Promise<void> {
  await tx.rows('UPDATE member SET max_discount = $2::numeric WHERE id = $1 AND max_discount IS DISTINCT FROM $2::numeric', [
    id,
    maxDiscount,
  ]);
}

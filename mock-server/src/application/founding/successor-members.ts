import { findDiscountLimits, storeDiscountLimit } from '#core/member/discount-limit.ts';
import { listMemberRecords, type MemberRecord } from '#core/member/member-record.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { Ids } from '#kernel/ids/ids.ts';

/** A member of a company that is left, with all that was set for them. */
export interface LeftMember extends MemberRecord {
  readonly maxDiscount: string | null;
}

/** Reads the members of the transaction's company. */
export async function readMembers(tx: Transaction): Promise<readonly LeftMember[]> {
  const members = await listMemberRecords(tx);
  const limits = await findDiscountLimits(
    tx,
    members.map(({ id }) => id),
  );
  const limitOf = new Map(limits.map(({ id, maxDiscount }) => [id, maxDiscount]));
  return members.map((member) => ({ ...member, maxDiscount: limitOf.get(member.id) ?? null }));
}

/**
 * Returns the members of a successor, the founder first.
 *
 * Warehouses and cash accounts stay behind, so whoever was bound to some sees none until an owner names new ones.
 */
export function successorMembers(members: readonly LeftMember[], founderId: string, ids: Ids): readonly LeftMember[] {
  return members
    .toSorted((a, b) => Number(b.id === founderId) - Number(a.id === founderId))
    .map((member) => ({
      ...member,
      id: ids.next(),
      warehouseIds: noneOf(member.warehouseIds),
      cashAccountIds: noneOf(member.cashAccountIds),
    }));
}

/** Writes in which departments the members of the transaction's company are, once those are there, and their most discounts. */
export async function bindMembers(tx: Transaction, members: readonly LeftMember[]): Promise<void> {
  for (const { id, departmentId, maxDiscount } of members) {
    if (departmentId !== null) await tx.rows('UPDATE member SET department_id = $2 WHERE id = $1', [id, departmentId]);
    if (maxDiscount !== null) await storeDiscountLimit(tx, { id, maxDiscount });
  }
}

function noneOf(bound: readonly string[] | null): readonly string[] | null {
  return bound === null ? null : [];
}

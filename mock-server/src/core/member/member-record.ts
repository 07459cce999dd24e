import type { Change } from '#core/access/change.ts';
import type { MemberLimits } from '#core/access/member-limits.ts';
import type { Role } from '#core/access/permission.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';

/** What a member may do in the company, and over what of it. */
export interface MemberRights extends MemberLimits {
  readonly roles: readonly Role[];
}

/** A member as the company keeps them; never removed, at most out of use. */
export interface MemberRecord extends MemberRights {
  readonly id: string;
  readonly version: number;
  readonly userId: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly createdAt: Date;
}

/** The columns of what a member may do, as a member and an invitation have them. */
export const rightsColumns = `roles, customer_scope AS "customerScope", department_id AS "departmentId", warehouse_ids AS "warehouseIds",
  cash_account_ids AS "cashAccountIds", hide_costs AS "hideCosts", hide_prices AS "hidePrices"`;

const columns = `id, version, user_id AS "userId", name, ${rightsColumns}, enabled, created_at AS "createdAt"`;

/** Returns what a member may do, of whatever says more. */
export function rightsOf(rights: MemberRights): MemberRights {
  const { roles, customerScope, departmentId, warehouseIds, cashAccountIds, hideCosts, hidePrices } = rights;
  return { roles, customerScope, departmentId, warehouseIds, cashAccountIds, hideCosts, hidePrices };
}

/** Returns what a member may do as columns of a row. */
export function rowOfRights(rights: MemberRights) {
  const { roles, customerScope, departmentId, warehouseIds, cashAccountIds, hideCosts, hidePrices } = rights;
  return {
    roles,
    customer_scope: customerScope,
    department_id: departmentId,
    warehouse_ids: warehouseIds,
    cash_account_ids: cashAccountIds,
    hide_costs: hideCosts,
    hide_prices: hidePrices,
  };
}

/** Reads all members, those in use first, the oldest first. */
export function listMemberRecords(tx: Transaction): Promise<readonly MemberRecord[]> {
  return tx.rows(`SELECT ${columns} FROM member ORDER BY enabled DESC, created_at, id`);
}

/** Reads a member by their account; null when the person is none. */
export async function findMemberOfUser(tx: Transaction, userId: string): Promise<MemberRecord | null> {
  const [member] = await tx.rows<MemberRecord>(`SELECT ${columns} FROM member WHERE user_id = $1`, [userId]);
  return member ?? null;
}

/** Reads a member and keeps others from changing them until the end of the transaction. */
export async function lockMember(tx: Transaction, id: string): Promise<MemberRecord | null> {
  const [member] = await tx.rows<MemberRecord>(`SELECT ${columns} FROM member WHERE id = $1 FOR UPDATE`, [id]);
  return member ?? null;
}

/** Returns the owners in use, whom nobody else can change until the end of the transaction: so two of them never leave at once. */
export async function lockOwners(tx: Transaction): Promise<readonly string[]> {
  const rows = await tx.rows<{ readonly id: string }>(
    `SELECT id FROM member WHERE 'owner' = ANY(roles) AND enabled ORDER BY id FOR UPDATE`,
  );
  return rows.map(({ id }) => id);
}

/** Writes a new member. */
export function insertMember(
  tx: Transaction,
  { id, userId, name, ...rights }: Omit<MemberRecord, 'version' | 'enabled' | 'createdAt'>,
  at: Date,
): Promise<void> {
  const stamp = { version: 1, created_by: id, created_at: at, updated_by: id, updated_at: at };
  return insertRows(tx, 'member', [{ id, user_id: userId, name, ...rowOfRights(rights), enabled: true, ...stamp }]);
}

/** Writes what a member may do and whether they are in use. */
export async function updateMember(tx: Transaction, member: MemberRecord, { memberId, at }: Change): Promise<void> {
  await tx.rows(
    `UPDATE member SET version = version + 1, enabled = $2, updated_by = $3, updated_at = $4, roles = $5, customer_scope = $6, department_id = $7,
       warehouse_ids = $8, cash_account_ids = $9, hide_costs = $10, hide_prices = $11 WHERE id = $1`,
    [member.id, member.enabled, memberId, at, ...Object.values(rowOfRights(member))],
  );
}

/** Writes the name that others see of a member, as the member wants it. */
export async function renameMember(tx: Transaction, name: string, { memberId, at }: Change): Promise<void> {
  await tx.rows('UPDATE member SET version = version + 1, name = $2, updated_by = $1, updated_at = $3 WHERE id = $1 AND name <> $2', [
    memberId,
    name,
    at,
  ]);
}

import type { Change } from '#core/access/change.ts';
import type { CustomerScope, Role } from '#core/access/permission.ts';
import { insertRows } from '#kernel/database/insert-rows.ts';
import type { Transaction } from '#kernel/database/transaction.ts';

/** What a member may do in the company, and over what of it. */
export interface MemberRights {
  readonly roles: readonly Role[];
  /** What was set for the member; as the roles say when null. */
  readonly customerScope: CustomerScope | null;
  /** The warehouses the member sees; every one when null. */
  readonly warehouseIds: readonly string[] | null;
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

const columns = `id, version, user_id AS "userId", name, roles, customer_scope AS "customerScope", warehouse_ids AS "warehouseIds", enabled,
  created_at AS "createdAt"`;

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
  { id, userId, name, roles, customerScope, warehouseIds }: Omit<MemberRecord, 'version' | 'enabled' | 'createdAt'>,
  at: Date,
): Promise<void> {
  const stamp = { version: 1, created_by: id, created_at: at, updated_by: id, updated_at: at };
  const row = { id, user_id: userId, name, roles, enabled: true, customer_scope: customerScope, warehouse_ids: warehouseIds, ...stamp };
  return insertRows(tx, 'member', [row]);
}

/** Writes what a member may do and whether they are in use. */
export async function updateMember(tx: Transaction, member: MemberRecord, { memberId, at }: Change): Promise<void> {
  await tx.rows(
    `UPDATE member SET version = version + 1, roles = $2, customer_scope = $3, warehouse_ids = $4, enabled = $5, updated_by = $6, updated_at = $7
     WHERE id = $1`,
    [member.id, member.roles, member.customerScope, member.warehouseIds, member.enabled, memberId, at],
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

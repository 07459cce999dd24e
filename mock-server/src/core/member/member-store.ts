import type { Role } from '#core/access/permission.ts';
import type { Transaction } from '#kernel/database/transaction.ts';

/** A member of the company. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Reads members by id, in no order. */
export function findMembers(tx: Transaction, ids: readonly string[]): Promise<readonly Member[]> {
  return tx.rows('SELECT id, name, roles FROM member WHERE id = ANY($1)', [ids]);
}

/** Reads the members in use who may sell. */
export function findSalespeople(tx: Transaction): Promise<readonly Member[]> {
  return tx.rows(`SELECT id, name, roles FROM member WHERE roles && ARRAY['owner', 'sales'] AND enabled ORDER BY created_at, id`);
}

import { permissionsOf, type Permission, type Role } from '#core/access/permission.ts';
import type { Transaction } from '#kernel/database/transaction.ts';

interface Candidate {
  readonly id: string;
  readonly roles: readonly Role[];
}

/** Who is to be told. */
interface ReceiverWish {
  /** What they must be able to do: nobody is told of what they may not see. */
  readonly permission: Permission;
  /** Only these; everybody who may when absent. */
  readonly among?: readonly string[];
  /** Who did it, and needs not be told. */
  readonly except: string | null;
}

/** Returns the members in use who are to be told, the oldest first. */
export async function findReceivers(tx: Transaction, { permission, among, except }: ReceiverWish): Promise<readonly string[]> {
  const members = await tx.rows<Candidate>('SELECT id, roles FROM member WHERE enabled ORDER BY created_at, id');
  return members
    .filter(({ id, roles }) => id !== except && (among?.includes(id) ?? true) && permissionsOf(roles).has(permission))
    .map(({ id }) => id);
}

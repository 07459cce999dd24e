import { permissionsOf, type Hidden, type Permission, type Role } from '#core/access/permission.ts';
import type { Transaction } from '#kernel/database/transaction.ts';

interface Candidate extends Hidden {
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
  const members = await tx.rows<Candidate>(
    'SELECT id, roles, hide_costs AS "hideCosts", hide_prices AS "hidePrices" FROM member WHERE enabled ORDER BY created_at, id',
  );
  return members
    .filter(({ id, roles, ...hidden }) => id !== except && (among?.includes(id) ?? true) && permissionsOf(roles, hidden).has(permission))
    .map(({ id }) => id);
}

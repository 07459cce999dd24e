import { Refusal } from '#kernel/refusal/refusal.ts';
import { customerScopeOf, permissionsOf, type CustomerScope, type Permission, type Role } from './permission.ts';

/** The member on whose behalf something is done, in one company. */
export interface Actor {
  readonly tenantId: string;
  readonly userId: string;
  readonly memberId: string;
  readonly permissions: ReadonlySet<Permission>;
  /** The member whose documents and customers are all this actor sees; null for everything. */
  readonly onlyOf: string | null;
  /** The warehouses that are all this actor sees; null for every one. */
  readonly onlyWarehouses: readonly string[] | null;
  readonly timeZone: string;
}

/** Why somebody may not do something. */
export type AccessReason = 'no-permission';

/** Who an actor is made from. */
export interface ActorIdentity {
  readonly tenantId: string;
  readonly userId: string;
  readonly memberId: string;
  readonly roles: readonly Role[];
  /** What was set for the member; as the roles say when absent. */
  readonly customerScope?: CustomerScope | null;
  readonly warehouseIds?: readonly string[] | null;
  readonly timeZone: string;
}

/** Gives a member the sum of its roles' rights, over what the member sees. */
export function actorOf({ tenantId, userId, memberId, timeZone, roles, customerScope, warehouseIds }: ActorIdentity): Actor {
  const scope = customerScopeOf(roles, customerScope ?? null);
  return {
    tenantId,
    userId,
    memberId,
    timeZone,
    permissions: permissionsOf(roles),
    onlyOf: scope === 'all' ? null : memberId,
    onlyWarehouses: roles.includes('owner') ? null : (warehouseIds ?? null),
  };
}

/** Returns whether a warehouse is among those in which the actor works; upper and lower case of an id are the same. */
export function worksIn({ onlyWarehouses }: Actor, warehouseId: string): boolean {
  return onlyWarehouses === null || onlyWarehouses.includes(warehouseId.toLowerCase());
}

/** Refuses unless the actor has the permission. */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (!actor.permissions.has(permission)) throw new Refusal<AccessReason>('no-permission', { permission });
}

/** Refuses unless the actor has one of the permissions: what several kinds of work need is nobody's own. */
export function requireAnyPermission(actor: Actor, permissions: readonly [Permission, ...Permission[]]): void {
  if (!permissions.some((permission) => actor.permissions.has(permission))) {
    throw new Refusal<AccessReason>('no-permission', { permission: permissions[0] });
  }
}

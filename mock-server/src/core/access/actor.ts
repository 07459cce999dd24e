import { Refusal } from '#kernel/refusal/refusal.ts';
import type { MemberLimits } from './member-limits.ts';
import { customerScopeOf, permissionsOf, type Permission, type Role } from './permission.ts';

/** The member on whose behalf something is done, in one company. */
export interface Actor {
  readonly tenantId: string;
  readonly userId: string;
  readonly memberId: string;
  readonly permissions: ReadonlySet<Permission>;
  /** The members whose documents and customers are all this actor sees, this one among them; null for everything. */
  readonly onlyOf: readonly string[] | null;
  /** The warehouses that are all this actor sees; null for every one. */
  readonly onlyWarehouses: readonly string[] | null;
  /** The cash accounts that are all this actor sees; null for every one. */
  readonly onlyCashAccounts: readonly string[] | null;
  readonly timeZone: string;
}

/** Why somebody may not do something. */
export type AccessReason = 'no-permission';

/** Who an actor is made from; what is not said of its limits is as the roles say. */
export interface ActorIdentity extends Partial<MemberLimits> {
  readonly tenantId: string;
  readonly userId: string;
  readonly memberId: string;
  readonly roles: readonly Role[];
  /** Who else is in the member's department, where that is what the member sees. */
  readonly colleagueIds?: readonly string[] | null;
  readonly timeZone: string;
}

/** Gives a member the sum of its roles' rights, over what the member sees. */
export function actorOf({ tenantId, userId, memberId, timeZone, roles, ...limits }: ActorIdentity): Actor {
  const isOwner = roles.includes('owner');
  return {
    tenantId,
    userId,
    memberId,
    timeZone,
    permissions: permissionsOf(roles, limits),
    onlyOf: onlyOf(memberId, roles, limits),
    onlyWarehouses: isOwner ? null : (limits.warehouseIds ?? null),
    onlyCashAccounts: isOwner ? null : (limits.cashAccountIds ?? null),
  };
}

/** Of a department nobody is told here but its members; who is in none sees what is their own. */
function onlyOf(
  memberId: string,
  roles: readonly Role[],
  { customerScope, colleagueIds }: Pick<ActorIdentity, 'customerScope' | 'colleagueIds'>,
): Actor['onlyOf'] {
  const scope = customerScopeOf(roles, customerScope ?? null);
  if (scope === 'all') return null;
  return scope === 'department' ? [...new Set([memberId, ...(colleagueIds ?? [])])] : [memberId];
}

/** Returns whether the actor sees what a member sells, and whom they sell to. */
export function seesSalesOf({ onlyOf: only }: Pick<Actor, 'onlyOf'>, salespersonId: string | null | undefined): boolean {
  return only === null || (salespersonId != null && only.includes(salespersonId));
}

/** Returns whether a warehouse is among those in which the actor works; upper and lower case of an id are the same. */
export function worksIn({ onlyWarehouses }: Actor, warehouseId: string): boolean {
  return onlyWarehouses === null || onlyWarehouses.includes(warehouseId.toLowerCase());
}

/** Returns whether a cash account is among those with which the actor works; upper and lower case of an id are the same. */
export function worksWithCash({ onlyCashAccounts }: Pick<Actor, 'onlyCashAccounts'>, cashAccountId: string): boolean {
  return onlyCashAccounts === null || onlyCashAccounts.includes(cashAccountId.toLowerCase());
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

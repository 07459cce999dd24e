import { Refusal } from '#kernel/refusal/refusal.ts';
import { roleRights, type Permission, type Role } from './permission.ts';

/** The member on whose behalf something is done, in one company. */
export interface Actor {
  readonly tenantId: string;
  readonly userId: string;
  readonly memberId: string;
  readonly permissions: ReadonlySet<Permission>;
  /** The member whose documents and customers are all this actor sees; null for everything. */
  readonly onlyOf: string | null;
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
  readonly timeZone: string;
}

/** Gives a member the sum of its roles' rights. */
export function actorOf({ roles, ...identity }: ActorIdentity): Actor {
  const seesAll = roles.some((role) => roleRights[role].scope === 'all');
  return { ...identity, permissions: permissionsOf(roles), onlyOf: seesAll ? null : identity.memberId };
}

/** Returns everything that one of the roles permits. */
export function permissionsOf(roles: readonly Role[]): ReadonlySet<Permission> {
  return new Set(roles.flatMap((role) => roleRights[role].permissions));
}

/** Refuses unless the actor has the permission. */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (!actor.permissions.has(permission)) throw new Refusal<AccessReason>('no-permission', { permission });
}

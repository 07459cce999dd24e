import type { MemberCardFragment } from '../data/member-card.fragment.generated.ts';

/** What a member is. */
export type MemberRole = MemberCardFragment['roles'][number];

/** Over what of the sales a member's rights hold. */
export type CustomerScope = MemberCardFragment['customerScope'];

/** The roles in the order in which people think of them. */
export const memberRoles = ['OWNER', 'ACCOUNTANT', 'CASHIER', 'SALES', 'PURCHASING', 'WAREHOUSE'] as const satisfies readonly MemberRole[];

/** Returns the roles with one of them added or taken away, in their order. */
export function withRole(roles: readonly MemberRole[], role: MemberRole, isOn: boolean): readonly MemberRole[] {
  return memberRoles.filter((known) => (known === role ? isOn : roles.includes(known)));
}

/** Returns whether the scope of customers can be chosen: an owner sees all, and who sees no customers has none to choose. */
export function canChooseScope(roles: readonly MemberRole[]): boolean {
  return !roles.includes('OWNER') && roles.some((role) => role === 'SALES' || role === 'CASHIER' || role === 'ACCOUNTANT');
}

/** Returns what somebody with these roles usually sees, as the backend has it where nothing else is said. */
export function usualScope(roles: readonly MemberRole[]): CustomerScope {
  return roles.some((role) => role === 'OWNER' || role === 'ACCOUNTANT' || role === 'CASHIER') ? 'ALL' : 'OWN';
}

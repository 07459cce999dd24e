import { memberRoles, type CustomerScope, type Role } from '#core/access/permission.ts';
import { isId } from '#kernel/ids/ids.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import type { MemberRights } from './member-record.ts';

/** What can be wrong with what a member is to be permitted. */
export type RightsReason = 'roles-missing' | 'warehouses-malformed';

/** What is entered of a member's rights; what is left out stays as it is. */
export interface RightsEntries {
  readonly roles?: readonly Role[] | null | undefined;
  readonly customerScope?: CustomerScope | null | undefined;
  /** Null for every warehouse. */
  readonly warehouseIds?: readonly string[] | null | undefined;
}

/** The most warehouses that can be named; who sees more of them sees all. */
const maxWarehouses = 100;

/** Returns what a member is permitted after the entries, roles once each and in their order. */
export function checkRights(entries: RightsEntries, before: MemberRights, problems: ProblemSink<RightsReason>): MemberRights {
  const wanted = entries.roles ?? before.roles;
  const roles = memberRoles.filter((role) => wanted.includes(role));
  if (roles.length === 0) problems.add('roles', 'roles-missing');
  const warehouseIds = entries.warehouseIds === undefined ? before.warehouseIds : entries.warehouseIds;
  if (warehouseIds !== null && (warehouseIds.length > maxWarehouses || !warehouseIds.every(isId)))
    problems.add('warehouseIds', 'warehouses-malformed', { max: maxWarehouses });
  const customerScope = entries.customerScope ?? before.customerScope;
  return { roles, customerScope, warehouseIds: warehouseIds === null ? null : [...new Set(warehouseIds)] };
}

import { memberRoles, type CustomerScope, type Role } from '#core/access/permission.ts';
import { findWarehouses } from '#core/warehouse/warehouse-store.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { isId } from '#kernel/ids/ids.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import type { MemberRights } from './member-record.ts';

/** What can be wrong with what a member is to be permitted. */
export type RightsReason = 'roles-missing' | 'warehouses-malformed' | 'warehouse-unknown';

/** What is entered of a member's rights; what is left out stays as it is. */
export interface RightsEntries {
  readonly roles?: readonly Role[] | null | undefined;
  readonly customerScope?: CustomerScope | null | undefined;
  /** Null for every warehouse. */
  readonly warehouseIds?: readonly string[] | null | undefined;
}

/** The most warehouses that can be named; who sees more of them sees all. */
const maxWarehouses = 100;

/** What rights are checked with. */
export interface RightsTools {
  readonly tx: Transaction;
  readonly problems: ProblemSink<RightsReason>;
}

/** Returns what a member is permitted after the entries, roles once each and in their order. */
export async function checkRights(entries: RightsEntries, before: MemberRights, { tx, problems }: RightsTools): Promise<MemberRights> {
  const wanted = entries.roles ?? before.roles;
  const roles = memberRoles.filter((role) => wanted.includes(role));
  if (roles.length === 0) problems.add('roles', 'roles-missing');
  const wantedIds = entries.warehouseIds === undefined ? before.warehouseIds : entries.warehouseIds;
  const warehouseIds = wantedIds === null ? null : [...new Set(wantedIds)];
  if (warehouseIds !== null) await checkWarehouses(warehouseIds, { tx, problems });
  return { roles, customerScope: entries.customerScope ?? before.customerScope, warehouseIds };
}

async function checkWarehouses(ids: readonly string[], { tx, problems }: RightsTools): Promise<void> {
  if (ids.length > maxWarehouses || !ids.every(isId)) problems.add('warehouseIds', 'warehouses-malformed', { max: maxWarehouses });
  else if ((await findWarehouses(tx, ids)).length < ids.length) problems.add('warehouseIds', 'warehouse-unknown');
}

import { memberRoles, writesPrices, type CustomerScope, type Role } from '#core/access/permission.ts';
import { findCashAccounts } from '#core/cash-account/cash-account-store.ts';
import { findDepartment } from '#core/department/department-store.ts';
import { findWarehouses } from '#core/warehouse/warehouse-store.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { isId } from '#kernel/ids/ids.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';
import type { MemberRights } from './member-record.ts';

/** What can be wrong with what a member is to be permitted. */
export type RightsReason =
  | 'roles-missing'
  | 'warehouses-malformed'
  | 'warehouse-unknown'
  | 'cash-accounts-malformed'
  | 'cash-account-unknown'
  | 'department-unknown'
  | 'prices-needed';

/** What is entered of a member's rights; what is left out stays as it is. */
export interface RightsEntries {
  readonly roles?: readonly Role[] | null | undefined;
  readonly customerScope?: CustomerScope | null | undefined;
  /** Null for none. */
  readonly departmentId?: string | null | undefined;
  /** Null for every warehouse. */
  readonly warehouseIds?: readonly string[] | null | undefined;
  /** Null for every cash account. */
  readonly cashAccountIds?: readonly string[] | null | undefined;
  readonly hideCosts?: boolean | null | undefined;
  readonly hidePrices?: boolean | null | undefined;
}

/** The most warehouses, or cash accounts, that can be named; who sees more of them sees all. */
const mostNamed = 100;

/** What rights are checked with. */
export interface RightsTools {
  readonly tx: Transaction;
  readonly problems: ProblemSink<RightsReason>;
}

/** Returns what a member is permitted after the entries, roles once each and in their order; from an owner nothing is hidden. */
export async function checkRights(entries: RightsEntries, before: MemberRights, tools: RightsTools): Promise<MemberRights> {
  const wanted = entries.roles ?? before.roles;
  const roles = memberRoles.filter((role) => wanted.includes(role));
  if (roles.length === 0) tools.problems.add('roles', 'roles-missing');
  const isOwner = roles.includes('owner');
  const hidePrices = !isOwner && (entries.hidePrices ?? before.hidePrices);
  if (hidePrices && writesPrices(roles)) tools.problems.add('hidePrices', 'prices-needed');
  return {
    roles,
    customerScope: entries.customerScope ?? before.customerScope,
    departmentId: await checkDepartment(entries.departmentId, before.departmentId, tools),
    warehouseIds: await checkWarehouses(entries.warehouseIds, before.warehouseIds, tools),
    cashAccountIds: await checkCashAccounts(entries.cashAccountIds, before.cashAccountIds, tools),
    hideCosts: !isOwner && (entries.hideCosts ?? before.hideCosts),
    hidePrices,
  };
}

/** Who is in a department that went out of use stays there. */
async function checkDepartment(entered: string | null | undefined, before: string | null, { tx, problems }: RightsTools) {
  if (entered == null) return entered === undefined ? before : null;
  const id = entered.toLowerCase();
  const department = isId(id) ? await findDepartment(tx, id) : null;
  if (department === null || !(department.enabled || id === before)) problems.add('departmentId', 'department-unknown');
  return id;
}

async function checkWarehouses(
  entered: RightsEntries['warehouseIds'],
  before: MemberRights['warehouseIds'],
  { tx, problems }: RightsTools,
) {
  const ids = chosen(entered, before);
  if (ids === null) return null;
  if (!areNameable(ids)) problems.add('warehouseIds', 'warehouses-malformed', { max: mostNamed });
  else if ((await findWarehouses(tx, ids)).length < ids.length) problems.add('warehouseIds', 'warehouse-unknown');
  return ids;
}

async function checkCashAccounts(
  entered: RightsEntries['cashAccountIds'],
  before: MemberRights['cashAccountIds'],
  { tx, problems }: RightsTools,
) {
  const ids = chosen(entered, before);
  if (ids === null) return null;
  if (!areNameable(ids)) problems.add('cashAccountIds', 'cash-accounts-malformed', { max: mostNamed });
  else if ((await findCashAccounts(tx, ids)).length < ids.length) problems.add('cashAccountIds', 'cash-account-unknown');
  return ids;
}

function chosen(entered: readonly string[] | null | undefined, before: readonly string[] | null): readonly string[] | null {
  const ids = entered === undefined ? before : entered;
  return ids && [...new Set(ids.map((id) => id.toLowerCase()))];
}

function areNameable(ids: readonly string[]): boolean {
  return ids.length <= mostNamed && ids.every(isId);
}

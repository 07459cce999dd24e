import type { MemberInput } from '../data/update-member.generated.ts';
import { canChooseScope, type CustomerScope, type MemberRole } from './member-roles.ts';

/** What somebody may do and see, as it is chosen. */
export interface Rights {
  readonly roles: readonly MemberRole[];
  readonly customerScope: CustomerScope;
  /** Null for none. */
  readonly departmentId: string | null;
  /** Null for every one. */
  readonly warehouseIds: readonly string[] | null;
  /** Null for every one. */
  readonly cashAccountIds: readonly string[] | null;
  readonly hideCosts: boolean;
  readonly hidePrices: boolean;
}

/** What a new member is when nothing else is said. */
export const usualRights: Rights = {
  roles: ['SALES'],
  customerScope: 'OWN',
  departmentId: null,
  warehouseIds: null,
  cashAccountIds: null,
  hideCosts: false,
  hidePrices: false,
};

const isAny = (roles: readonly MemberRole[], ...wanted: readonly MemberRole[]): boolean =>
  !roles.includes('OWNER') && roles.some((role) => wanted.includes(role));

/** Returns whether somebody with these roles has warehouses to see: an owner sees all. */
export function canChooseWarehouses(roles: readonly MemberRole[]): boolean {
  return isAny(roles, 'ACCOUNTANT', 'SALES', 'PURCHASING', 'WAREHOUSE');
}

/** Returns whether somebody with these roles works with money: an owner works with all of it. */
export function canChooseCash(roles: readonly MemberRole[]): boolean {
  return isAny(roles, 'ACCOUNTANT', 'CASHIER');
}

/** Returns whether there are costs to hide. */
export function canHideCosts(roles: readonly MemberRole[]): boolean {
  return isAny(roles, 'ACCOUNTANT');
}

/** Returns whether there are prices to hide: who writes them knows them. */
export function canHidePrices(roles: readonly MemberRole[]): boolean {
  return isAny(roles, 'CASHIER') && !isAny(roles, 'ACCOUNTANT', 'SALES', 'PURCHASING');
}

/** Returns what is sent of rights: of what the roles give no choice it stays as it is, and what cannot be hidden is not. */
export function rightsInput({ roles, ...rights }: Rights): MemberInput {
  return {
    roles: [...roles],
    departmentId: rights.departmentId,
    hideCosts: rights.hideCosts && canHideCosts(roles),
    hidePrices: rights.hidePrices && canHidePrices(roles),
    ...(canChooseScope(roles) && { customerScope: rights.customerScope }),
    ...(canChooseWarehouses(roles) && { warehouseIds: rights.warehouseIds }),
    ...(canChooseCash(roles) && { cashAccountIds: rights.cashAccountIds }),
  };
}

/** Returns a choice with one of its things added or taken away; with none left it is of every one. */
export function withChosen(chosen: readonly string[] | null, id: string, isOn: boolean): readonly string[] | null {
  const others = (chosen ?? []).filter((each) => each !== id);
  const next = isOn ? [...others, id] : others;
  return next.length === 0 ? null : next;
}

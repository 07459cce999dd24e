import { type Rights, canChooseCash, canChooseWarehouses } from './member-rights.ts';

/** A member as far as what they are bound to goes. */
export interface BoundMember extends Pick<Rights, 'roles' | 'warehouseIds' | 'cashAccountIds'> {
  readonly name: string;
  readonly enabled: boolean;
}

/** Returns the names of members in use who are bound to some warehouses or cash accounts, where their roles have any to see. */
export function boundMembers(members: readonly BoundMember[]): readonly string[] {
  return namesOf(members, (ids) => ids !== null);
}

/** Returns the names of those who are bound to none at all, as what they were bound to stayed behind: they see nothing. */
export function boundToNothing(members: readonly BoundMember[]): readonly string[] {
  return namesOf(members, (ids) => ids?.length === 0);
}

function namesOf(members: readonly BoundMember[], fits: (ids: readonly string[] | null) => boolean): readonly string[] {
  return members
    .filter(
      ({ enabled, roles, warehouseIds, cashAccountIds }) =>
        enabled && ((canChooseWarehouses(roles) && fits(warehouseIds)) || (canChooseCash(roles) && fits(cashAccountIds))),
    )
    .map(({ name }) => name);
}

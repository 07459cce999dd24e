import { expect, it } from 'vitest';
import { type BoundMember, boundMembers, boundToNothing } from './bound-members.ts';

const member = (name: string, changed: Partial<BoundMember> = {}): BoundMember => ({
  name,
  enabled: true,
  roles: ['WAREHOUSE'],
  warehouseIds: null,
  cashAccountIds: null,
  ...changed,
});

const members = [
  member('all'),
  member('bound', { warehouseIds: ['w'] }),
  member('left', { warehouseIds: [] }),
  member('cashier', { roles: ['CASHIER'], cashAccountIds: [] }),
  member('till', { roles: ['CASHIER'], cashAccountIds: ['c'] }),
  member('gone', { warehouseIds: [], enabled: false }),
  member('owner', { roles: ['OWNER'], warehouseIds: [] }),
  member('no money', { cashAccountIds: [] }),
];

it('boundMembers() names whoever sees some warehouses or cash accounts only', () => {
  expect(boundMembers(members)).toEqual(['bound', 'left', 'cashier', 'till']);
});

it('boundToNothing() names whoever sees none', () => {
  expect(boundToNothing(members)).toEqual(['left', 'cashier']);
});

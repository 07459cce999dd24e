import { expect, it } from 'vitest';
import { actorOf, requireAnyPermission, seesSalesOf, worksWithCash, type ActorIdentity } from './actor.ts';
import type { Role } from './permission.ts';

const actorWith = (role: Role) => actorOf({ tenantId: 't1', userId: 'u1', memberId: 'm1', roles: [role], timeZone: 'Asia/Shanghai' });

it('requireAnyPermission() lets in whoever has one of them, and names the first to all others', () => {
  const wanted = ['sales.order.read', 'inventory.product.read'] as const;
  expect(() => requireAnyPermission(actorWith('purchasing'), wanted)).not.toThrow();
  expect(() => requireAnyPermission(actorWith('cashier'), wanted)).not.toThrow();
  expect(() => requireAnyPermission(actorWith('warehouse'), ['sales.order.read', 'sales.customer.read'])).toThrow('no-permission');
});

const limited = (role: Role, limits: Partial<ActorIdentity>) =>
  actorOf({ tenantId: 't1', userId: 'u1', memberId: 'm1', timeZone: 'Asia/Shanghai', roles: [role], ...limits });

it('actorOf() sees a department by its members, and what is their own where there is none', () => {
  const ofDepartment = limited('sales', { customerScope: 'department', colleagueIds: ['m2', 'm1'] });
  expect(ofDepartment.onlyOf).toEqual(['m1', 'm2']);
  expect([seesSalesOf(ofDepartment, 'm2'), seesSalesOf(ofDepartment, 'm3'), seesSalesOf(ofDepartment, null)]).toEqual([true, false, false]);
  expect(limited('sales', { customerScope: 'department', colleagueIds: null }).onlyOf).toEqual(['m1']);
  // What the directory says of colleagues widens no other scope.
  expect(limited('sales', { customerScope: 'own', colleagueIds: ['m2'] }).onlyOf).toEqual(['m1']);
  expect(limited('owner', { customerScope: 'department', colleagueIds: [] }).onlyOf).toBeNull();
});

it('actorOf() limits members to cash accounts, and an owner to none', () => {
  expect(worksWithCash(limited('cashier', { cashAccountIds: ['c1'] }), 'C1')).toBe(true);
  expect(worksWithCash(limited('cashier', { cashAccountIds: ['c1'] }), 'c2')).toBe(false);
  expect(limited('owner', { cashAccountIds: ['c1'] }).onlyCashAccounts).toBeNull();
});

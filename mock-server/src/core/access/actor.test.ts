import { expect, it } from 'vitest';
import { actorOf, requireAnyPermission } from './actor.ts';
import type { Role } from './permission.ts';

const actorWith = (role: Role) => actorOf({ tenantId: 't1', userId: 'u1', memberId: 'm1', roles: [role], timeZone: 'Asia/Shanghai' });

it('requireAnyPermission() lets in whoever has one of them, and names the first to all others', () => {
  const wanted = ['sales.order.read', 'inventory.product.read'] as const;
  expect(() => requireAnyPermission(actorWith('purchasing'), wanted)).not.toThrow();
  expect(() => requireAnyPermission(actorWith('cashier'), wanted)).not.toThrow();
  expect(() => requireAnyPermission(actorWith('warehouse'), ['sales.order.read', 'sales.customer.read'])).toThrow('no-permission');
});

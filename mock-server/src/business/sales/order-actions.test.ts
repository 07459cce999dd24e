import { expect, it } from 'vitest';
import { actorOf } from '#core/access/actor.ts';
import type { Role } from '#core/access/permission.ts';
import { allowedActions } from './order-actions.ts';
import { orderStatuses } from './sales-order.ts';

const actor = (...roles: Role[]) => actorOf({ roles, tenantId: 't', userId: 'u', memberId: 'm', timeZone: 'Asia/Shanghai' });
const table = (...roles: Role[]) =>
  Object.fromEntries(orderStatuses.map((status) => [status, allowedActions(status, actor(...roles)).join(' ')]));

it('allowedActions() gives the owner everything that the state allows', () => {
  expect(table('owner')).toEqual({
    DRAFT: 'EDIT SUBMIT CANCEL',
    SUBMITTED: 'EDIT APPROVE CANCEL',
    APPROVED: 'CANCEL CLOSE',
    CLOSED: '',
    VOID: '',
  });
});

it('allowedActions() lets sales neither approve nor close', () => {
  expect(table('sales')).toEqual({ DRAFT: 'EDIT SUBMIT CANCEL', SUBMITTED: 'EDIT CANCEL', APPROVED: 'CANCEL', CLOSED: '', VOID: '' });
});

it('allowedActions() gives the accountant nothing', () => {
  expect(Object.values(table('accountant')).join('')).toBe('');
});

it('actorOf() adds roles up: who may see all in one role sees all', () => {
  expect([actor('sales').onlyOf, actor('sales', 'accountant').onlyOf]).toEqual([['m'], null]);
});

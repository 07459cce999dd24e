import { expect, it } from 'vitest';
import { canChooseScope, usualScope, withRole } from './member-roles.ts';

it('withRole() adds and takes away, each role once and in its place', () => {
  expect(withRole(['SALES'], 'ACCOUNTANT', true)).toEqual(['ACCOUNTANT', 'SALES']);
  expect(withRole(['ACCOUNTANT', 'SALES'], 'ACCOUNTANT', true)).toEqual(['ACCOUNTANT', 'SALES']);
  expect(withRole(['ACCOUNTANT', 'SALES'], 'SALES', false)).toEqual(['ACCOUNTANT']);
});

it('canChooseScope() says no of owners and of those who see no customers', () => {
  expect(canChooseScope(['OWNER', 'SALES'])).toBe(false);
  expect(canChooseScope(['WAREHOUSE', 'PURCHASING'])).toBe(false);
  expect(canChooseScope(['SALES'])).toBe(true);
});

it('usualScope() is the widest of the roles', () => {
  expect([usualScope(['SALES']), usualScope(['SALES', 'CASHIER']), usualScope([])]).toEqual(['OWN', 'ALL', 'OWN']);
});

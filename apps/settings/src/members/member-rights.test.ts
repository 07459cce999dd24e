import { expect, it } from 'vitest';
import { canHideCosts, canHidePrices, rightsInput, usualRights, withChosen } from './member-rights.ts';

it('rightsInput() sends what the roles give a choice of, and hides nothing that cannot be hidden', () => {
  const chosen = { ...usualRights, departmentId: 'd', warehouseIds: ['w'], cashAccountIds: ['c'], hideCosts: true, hidePrices: true };
  expect(rightsInput({ ...chosen, roles: ['OWNER', 'CASHIER'] })).toEqual({
    roles: ['OWNER', 'CASHIER'],
    departmentId: 'd',
    hideCosts: false,
    hidePrices: false,
  });
  expect(rightsInput({ ...chosen, roles: ['CASHIER'], customerScope: 'DEPARTMENT' })).toEqual({
    roles: ['CASHIER'],
    departmentId: 'd',
    customerScope: 'DEPARTMENT',
    cashAccountIds: ['c'],
    hideCosts: false,
    hidePrices: true,
  });
  expect(rightsInput({ ...chosen, roles: ['SALES'] })).toMatchObject({ warehouseIds: ['w'], hidePrices: false });
});

it('costs are hidden from accountants, and prices from who does not write them', () => {
  expect([canHideCosts(['ACCOUNTANT']), canHideCosts(['SALES']), canHideCosts(['OWNER', 'ACCOUNTANT'])]).toEqual([true, false, false]);
  expect([canHidePrices(['CASHIER', 'WAREHOUSE']), canHidePrices(['CASHIER', 'SALES']), canHidePrices(['WAREHOUSE'])]).toEqual([
    true,
    false,
    false,
  ]);
});

it('withChosen() says null where nothing is chosen any more', () => {
  expect(withChosen(null, 'a', true)).toEqual(['a']);
  expect(withChosen(['a'], 'b', true)).toEqual(['a', 'b']);
  expect(withChosen(['a', 'b'], 'a', false)).toEqual(['b']);
  expect(withChosen(['a'], 'a', false)).toBeNull();
});

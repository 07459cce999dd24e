import { expect, it } from 'vitest';
import { customerScopeOf, memberRoles, permissionsOf, writesPrices, type Role } from './permission.ts';

const has = (role: Role, permission: string) => [...permissionsOf([role])].includes(permission as never);

it('permissionsOf() gives nothing to nobody, and adds roles up', () => {
  expect([...permissionsOf([])]).toEqual([]);
  const both = [...permissionsOf(['cashier', 'purchasing'])];
  expect(new Set(both)).toEqual(new Set([...permissionsOf(['cashier']), ...permissionsOf(['purchasing'])]));
});

it('permissionsOf() leaves the three first roles what they always could do', () => {
  const before = (role: Role) =>
    [...permissionsOf([role])]
      .filter(
        (name) =>
          !/^settings|^books|^purchasing|stock|cost|price|document|voucher|warehouse|cash-account|supplier|notice|view|quotation|bank/.test(
            name,
          ),
      )
      .toSorted();
  expect(before('sales')).toEqual([
    'inventory.product.read',
    'sales.customer.read',
    'sales.customer.write',
    'sales.order.read',
    'sales.order.write',
    'workbench.read',
  ]);
  expect(before('accountant')).toEqual([
    'inventory.delivery.write',
    'inventory.product.read',
    'ledger.account.read',
    'ledger.account.write',
    'sales.customer.read',
    'sales.order.read',
    'workbench.read',
  ]);
  expect(before('owner')).toHaveLength(12);
});

it.each([
  ['inventory.cost.read', ['owner', 'accountant']],
  ['inventory.delivery.write', ['owner', 'accountant', 'warehouse']],
  ['purchasing.price.read', ['owner', 'accountant', 'purchasing']],
  ['sales.price.read', ['owner', 'accountant', 'cashier', 'sales']],
  ['settings.member.write', ['owner']],
  ['settings.company.write', ['owner']],
  ['settings.audit.read', ['owner', 'accountant']],
])('only those who need it have %s', (permission, roles) => {
  expect(memberRoles.filter((role) => has(role, permission))).toEqual(roles);
});

it('customerScopeOf() takes what was set, else the widest of the roles, and lets an owner see all', () => {
  expect(customerScopeOf(['sales'], null)).toBe('own');
  expect(customerScopeOf(['sales', 'accountant'], null)).toBe('all');
  expect(customerScopeOf(['sales'], 'all')).toBe('all');
  expect(customerScopeOf(['accountant'], 'own')).toBe('own');
  expect(customerScopeOf(['owner', 'sales'], 'own')).toBe('all');
});

it('permissionsOf() hides costs and prices from whoever is no owner, with the log of acts', () => {
  const taken = (roles: readonly Role[], hidden: Parameters<typeof permissionsOf>[1]) => {
    const left = permissionsOf(roles, hidden);
    return [...permissionsOf(roles)].filter((permission) => !left.has(permission));
  };
  expect(taken(['accountant'], { hideCosts: true })).toEqual(['inventory.cost.read', 'settings.audit.read']);
  expect(taken(['cashier', 'warehouse'], { hidePrices: true }).toSorted()).toEqual([
    'purchasing.document.read',
    'purchasing.invoice.read',
    'purchasing.order.read',
    'sales.document.read',
    'sales.order.read',
    'sales.price.read',
    'sales.quotation.read',
  ]);
  const log = ['settings.audit.read'];
  for (const customerScope of ['own', 'department'] as const) expect(taken(['accountant'], { customerScope })).toEqual(log);
  expect([taken(['accountant'], { warehouseIds: ['w'] }), taken(['accountant'], { cashAccountIds: ['c'] })]).toEqual([log, log]);
  expect(taken(['accountant'], { customerScope: 'all', warehouseIds: null, cashAccountIds: null })).toEqual([]);
  expect(taken(['accountant'], { hidePrices: true })).toContain('settings.audit.read');
  expect(taken(['owner'], { hideCosts: true, hidePrices: true, customerScope: 'own', warehouseIds: ['w'] })).toEqual([]);
});

it('writesPrices() says whose prices cannot be hidden, in whatever other role', () => {
  expect(memberRoles.filter((role) => writesPrices([role]))).toEqual(['owner', 'accountant', 'sales', 'purchasing']);
  expect([writesPrices(['cashier', 'sales']), writesPrices(['cashier', 'warehouse'])]).toEqual([true, false]);
});

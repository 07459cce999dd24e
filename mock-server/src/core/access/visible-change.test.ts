import { expect, it } from 'vitest';
import { actorOf } from './actor.ts';
import { anyChange, visibleChange, type ChangeNotice } from './visible-change.ts';

const identity = { tenantId: 't', userId: 'u', memberId: 'me', timeZone: 'Asia/Shanghai' };
const [owner, sales, accountant] = (['owner', 'sales', 'accountant'] as const).map((role) => actorOf({ ...identity, roles: [role] }));
const none = actorOf({ ...identity, roles: [] });
const row = (id: string, ...owners: (string | null)[]) => ({ id, version: 2, owners });
const notice = (table: string, ...rows: ReturnType<typeof row>[]): ChangeNotice => ({ tenant: 't', table, rows, owners: null });

it('tells a salesperson of their own rows, of those that they had, and of nobody else’s', () => {
  const change = notice('sales_order', row('mine', 'me'), row('given', 'me', 'other'), row('theirs', 'other'));
  expect(sales && visibleChange(sales, change)).toEqual({ kind: 'SalesOrder', ids: ['mine', 'given'], version: null });
  expect(owner && visibleChange(owner, change)?.ids).toEqual(['mine', 'given', 'theirs']);
  expect(sales && visibleChange(sales, notice('sales_order', row('theirs', 'other')))).toBeNull();
});

it('tells a member of a department of its rows, and of notices that are their own', () => {
  const limits = { customerScope: 'department', colleagueIds: ['me', 'colleague'] } as const;
  const actor = actorOf({ ...identity, ...limits, roles: ['sales'] });
  const change = notice('sales_order', row('mine', 'me'), row('ours', 'colleague'), row('theirs', 'other'));
  expect(visibleChange(actor, change)?.ids).toEqual(['mine', 'ours']);
  const told = { tenant: 't', table: 'member_notice', rows: null };
  expect(visibleChange(actor, { ...told, owners: ['colleague'] })).toBeNull();
});

it('tells who works with some cash accounts of those, and that some document changed', () => {
  const actor = actorOf({ ...identity, roles: ['accountant'], cashAccountIds: ['till'] });
  expect(visibleChange(actor, notice('cash_account', row('till', null), row('bank', null)))?.ids).toEqual(['till']);
  expect(visibleChange(actor, notice('cash_account', row('bank', null)))).toBeNull();
  expect(visibleChange(actor, notice('document', row('d', null)))).toEqual({ kind: 'TradeDocument', ids: null, version: null });
});

it('tells nobody of a kind that they may not read, nor of a table that is not told of', () => {
  expect(sales && visibleChange(sales, notice('account', row('a', null)))).toBeNull();
  expect(accountant && visibleChange(accountant, notice('account', row('a', null)))).toEqual({ kind: 'Account', ids: ['a'], version: 2 });
  expect(visibleChange(none, notice('product', row('p', null)))).toBeNull();
  expect(owner && visibleChange(owner, notice('member', row('m', null)))).toBeNull();
});

it('tells who does not see every document that some changed, and not which', () => {
  const change = notice('document', row('d', null));
  expect(accountant && visibleChange(accountant, change)).toEqual({ kind: 'TradeDocument', ids: ['d'], version: 2 });
  expect(sales && visibleChange(sales, change)).toEqual({ kind: 'TradeDocument', ids: null, version: null });
  expect(visibleChange(none, change)).toBeNull();
});

it('of too many rows to name it tells the kind to whoever may own one', () => {
  const many = { tenant: 't', table: 'customer', rows: null };
  expect(sales && visibleChange(sales, { ...many, owners: ['other'] })).toBeNull();
  expect(sales && visibleChange(sales, { ...many, owners: ['other', 'me'] })).toEqual({ kind: 'Customer', ids: null, version: null });
  expect(sales && visibleChange(sales, { ...many, owners: null })).toEqual({ kind: 'Customer', ids: null, version: null });
});

it('tells of a notice only whom it is for, an owner who sees everything included', () => {
  const told = { tenant: 't', table: 'member_notice', rows: null };
  expect(owner && visibleChange(owner, { ...told, owners: ['other'] })).toBeNull();
  expect(owner && visibleChange(owner, { ...told, owners: ['other', 'me'] })).toEqual({ kind: 'MemberNotice', ids: null, version: null });
});

it('anyChange() names the kinds that somebody may read', () => {
  expect(sales && anyChange(sales).map(({ kind }) => kind)).toEqual([
    'SalesOrder',
    'Quotation',
    'Customer',
    'Product',
    'TradeDocument',
    'Warehouse',
    'MemberNotice',
  ]);
  expect(anyChange(none)).toEqual([]);
});

it('tells a keeper that something may be to ship or to receive, never which order it is', () => {
  const keeper = actorOf({ ...identity, roles: ['warehouse'] });
  const delivery = { kind: 'OpenDelivery', ids: null, version: null };
  expect(visibleChange(keeper, notice('sales_order', row('theirs', 'other')))).toEqual(delivery);
  expect(visibleChange(keeper, notice('purchase_order', row('p', null)))).toEqual(delivery);
  expect(visibleChange(keeper, notice('quotation', row('q', 'other')))).toBeNull();
  expect(anyChange(keeper).map(({ kind }) => kind)).toContain('OpenDelivery');
  const seller = actorOf({ ...identity, roles: ['sales', 'warehouse'] });
  expect(visibleChange(seller, notice('sales_order', row('mine', 'me')))).toEqual({ kind: 'SalesOrder', ids: ['mine'], version: 2 });
  expect(visibleChange(seller, notice('sales_order', row('theirs', 'other')))).toEqual(delivery);
});

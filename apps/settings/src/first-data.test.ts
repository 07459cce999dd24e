import { firstOperations } from '@suanpan/protocol/first-operations';
import { expect, it } from 'vitest';
import { auditListVariablesFor } from './audit/audit-list-variables.ts';
import { accountData, auditData, memberData } from './first-data.ts';

const all = [...memberData, ...auditData, ...accountData];

it.each([
  ['/settings/members', ['ListMembers']],
  ['/settings/audit', ['ListAudit']],
  ['/settings/account', ['ListOwnSessions']],
  ['/settings/else', []],
])('the screen at %j asks %j first', (path, names) => {
  expect(firstOperations(all, { path, search: '' }).map(({ operation }) => operation)).toEqual(names);
});

it.each([
  ['', { filter: {}, first: 50, after: null }],
  ['?table=customer&row=r1&from=2026-11-01', { filter: { table: 'customer', rowId: 'r1', from: '2026-11-01' }, first: 50, after: null }],
  ['?member=m1&act=DELETE&before=c1', { filter: { memberId: 'm1', act: 'DELETE' }, last: 50, before: 'c1' }],
  ['?act=NOPE&from=x', { filter: {}, first: 50, after: null }],
])('the host server asks for the log at %j what the page asks', (search, variables) => {
  expect(firstOperations(auditData, { path: '/settings/audit', search })[0]?.variables).toEqual(variables);
  expect(auditListVariablesFor(new URLSearchParams(search))).toEqual(variables);
});

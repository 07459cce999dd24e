import { controlledAccounts } from '#business/ledger/book-accounts.ts';
import { findAccount, listAccounts } from '#application/list-accounts.ts';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';
import { AccountCategoryEnum, BalanceDirectionEnum } from './enums.ts';

builder.objectType('Account', {
  description: 'An account of the chart (会计科目).',
  fields: (t) => ({
    id: t.exposeID('id', { description: "Stays the same for the account's life." }),
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back with every change.' }),
    code: t.exposeString('code', { description: 'Unique in the company, e.g. "2221.01.05"; it says what the account is below.' }),
    name: t.exposeString('name', { description: 'Its own name.' }),
    fullName: t.exposeString('fullName', { description: 'The names from the first level down to its own, parted by " / ".' }),
    mnemonic: t.exposeString('mnemonic', { description: "Initials of the name's pinyin, for quick search." }),
    category: t.expose('category', { type: AccountCategoryEnum, description: 'The group it belongs to.' }),
    direction: t.expose('direction', { type: BalanceDirectionEnum, description: 'The side on which its balance usually stands.' }),
    isLeaf: t.exposeBoolean('isLeaf', { description: 'Whether nothing is below it; only then it can be posted to.' }),
    isStandard: t.exposeBoolean('isStandard', { description: 'Whether it came with the standard chart.' }),
    isControlled: t.boolean({
      description: 'Whether documents alone move it, as its items are kept beside the ledger.',
      resolve: ({ code }) => controlledAccounts.has(code),
    }),
    enabled: t.exposeBoolean('enabled', { description: 'Whether it is in use.' }),
    parent: t.field({
      type: 'Account',
      nullable: true,
      description: 'The account above; null on the first level.',
      resolve: ({ parentCode }, _args, context) => (parentCode === null ? null : scopeOf(context).loaders.accountOfCode.load(parentCode)),
    }),
    children: t.field({
      type: ['Account'],
      description: 'The accounts directly below, by code.',
      resolve: async ({ code }, _args, context) => [...(await scopeOf(context).loaders.accountsBelow.load(code))],
    }),
  }),
});

builder.queryField('accounts', (t) =>
  t.field({
    type: ['Account'],
    description: 'The chart of accounts by code; all of it when nothing is said.',
    args: {
      search: t.arg.string({ description: 'Code, with or without dots, name or pinyin initials.' }),
      category: t.arg({ type: AccountCategoryEnum, description: 'Only of this group.' }),
      onlyLeaves: t.arg.boolean({ description: 'Only those that nothing is below.' }),
    },
    resolve: async (_root, filter, context) => [...(await listAccounts(workOf(context), filter))],
  }),
);

builder.queryField('account', (t) =>
  t.field({
    type: 'Account',
    nullable: true,
    description: 'One account; null when there is none that the viewer may see.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, context) => findAccount(workOf(context), id),
  }),
);

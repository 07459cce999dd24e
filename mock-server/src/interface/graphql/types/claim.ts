import { createClaim, listClaimAccounts } from '#application/create-claim.ts';
import { builder } from '../builder.ts';
import { approve, DraftVersionInput, replaces, writingOf } from './document-writing.ts';
import { workOf } from '../request-context.ts';

/** Which way something is owed. */
const ClaimTypeEnum = builder.enumType('ClaimType', {
  description: 'Which way something is owed without goods.',
  values: {
    RECEIVABLE: { value: 'RECEIVABLE', description: '应收单: a customer owes it.' },
    PAYABLE: { value: 'PAYABLE', description: '应付单: a supplier is owed it.' },
  } as const,
});

const ClaimLineInput = builder.inputType('ClaimLineInput', {
  description: 'One thing that is owed.',
  fields: (t) => ({
    accountCode: t.string({ required: true, description: 'One of `claimAccounts`, e.g. "5051".' }),
    amount: t.field({ type: 'Decimal', required: true, description: 'More than 0.' }),
    taxRate: t.field({ type: 'Decimal', description: 'Percent of the output tax; only on revenue of a receivable. None when left out.' }),
    summary: t.string({ description: 'What it is for, at most 200 characters.' }),
  }),
});

const ClaimInput = builder.inputType('ClaimInput', {
  description: 'What is entered of what a customer owes, or of what a supplier is owed, without goods.',
  fields: (t) => ({
    type: t.field({ type: ClaimTypeEnum, required: true, description: 'Which way it is owed.' }),
    partyId: t.id({ required: true, description: 'The customer of a receivable, the supplier of a payable.' }),
    date: t.field({ type: 'Date', required: true, description: 'Its day, in an open month.' }),
    dueDate: t.field({ type: 'Date', description: 'When it is to be settled; after the credit days of the party when left out.' }),
    taxIncluded: t.boolean({ description: 'Whether amounts include tax; true when left out.' }),
    note: t.string({ description: 'A remark, at most 200 characters.' }),
    lines: t.field({ type: [ClaimLineInput], required: true, description: 'From 1 to 500.' }),
  }),
});

builder.queryField('claimAccounts', (t) =>
  t.field({
    type: ['Account'],
    description: 'The accounts that receivables and payables are booked against, by code; for whoever reads documents of money, too.',
    resolve: async (_root, _args, context) => [...(await listClaimAccounts(workOf(context)))],
  }),
);

builder.mutationField('createClaim', (t) =>
  t.field({
    type: 'TradeDocument',
    description: 'Writes a receivable or payable.',
    args: {
      input: t.arg({ type: ClaimInput, required: true, description: 'What is entered.' }),
      approve: t.arg.boolean({ description: approve }),
      replaces: t.arg({ type: DraftVersionInput, description: replaces }),
    },
    resolve: (_root, args, context) => createClaim(workOf(context), args.input, writingOf(args)),
  }),
);

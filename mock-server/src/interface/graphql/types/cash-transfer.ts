import { createCashTransfer } from '#application/create-cash-transfer.ts';
import { builder } from '../builder.ts';
import { approve, DraftVersionInput, replaces, writingOf } from './document-writing.ts';
import { workOf } from '../request-context.ts';

const CashTransferInput = builder.inputType('CashTransferInput', {
  description: 'What is entered when money goes from one cash account to another.',
  fields: (t) => ({
    cashAccountId: t.id({ required: true, description: 'Where it goes from.' }),
    targetCashAccountId: t.id({ required: true, description: 'Where it goes to.' }),
    date: t.field({ type: 'Date', required: true, description: 'Its day, in an open month.' }),
    amount: t.field({ type: 'Decimal', required: true, description: 'What arrives.' }),
    fee: t.field({ type: 'Decimal', description: 'What the bank takes on top of it; none when left out.' }),
    note: t.string({ description: 'A remark, at most 200 characters.' }),
  }),
});

builder.mutationField('createCashTransfer', (t) =>
  t.field({
    type: 'TradeDocument',
    description: 'Writes a transfer of money between cash accounts.',
    args: {
      input: t.arg({ type: CashTransferInput, required: true, description: 'What is entered.' }),
      approve: t.arg.boolean({ description: approve }),
      replaces: t.arg({ type: DraftVersionInput, description: replaces }),
    },
    resolve: (_root, args, context) => createCashTransfer(workOf(context), args.input, writingOf(args)),
  }),
);

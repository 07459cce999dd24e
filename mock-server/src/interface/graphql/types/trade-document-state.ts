import { approveDocument } from '#application/approve-document.ts';
import { reverseProvisional } from '#application/reverse-provisional.ts';
import { voidDocument } from '#application/void-document.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

builder.mutationField('approveTradeDocument', (t) =>
  t.field({
    type: 'TradeDocument',
    description: 'Approves a draft, which posts it.',
    args: {
      id: t.arg.id({ required: true, description: 'Which document.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
    },
    resolve: (_root, wanted, context) => approveDocument(workOf(context), wanted),
  }),
);

builder.mutationField('voidTradeDocument', (t) =>
  t.field({
    type: 'TradeDocument',
    description: 'Voids a document; one that is posted is taken back by a red one.',
    args: {
      id: t.arg.id({ required: true, description: 'Which document.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      reason: t.arg.string({ required: true, description: 'Why, at most 200 characters.' }),
      date: t.arg({ type: 'Date', description: 'The day of the red document, in an open month; today when left out.' }),
    },
    resolve: (_root, { reason, date, ...wanted }, context) => voidDocument(workOf(context), wanted, { reason, date }),
  }),
);

builder.mutationField('reverseProvisional', (t) =>
  t.field({
    type: 'TradeDocument',
    description: 'Takes back goods that came before their invoice by hand; a close does so by itself on the first of the next month.',
    args: {
      id: t.arg.id({ required: true, description: 'Which document.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      date: t.arg({ type: 'Date', required: true, description: 'The day of the reversal, in an open month.' }),
    },
    resolve: (_root, { date, ...wanted }, context) => reverseProvisional(workOf(context), wanted, date),
  }),
);

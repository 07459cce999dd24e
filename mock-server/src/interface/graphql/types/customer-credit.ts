import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import { scopeOf } from '../request-context.ts';

builder.objectFields('Customer', (t) => ({
  creditLimit: t.field({
    type: 'Decimal',
    nullable: true,
    description: 'The most that may be owed and on order at once; null for no limit.',
    resolve: ({ creditLimit }) => (creditLimit === null ? null : fenToDecimal(creditLimit)),
  }),
  creditUsed: t.field({
    type: 'Decimal',
    description: 'What is owed, and what approved orders come to that are not delivered yet.',
    resolve: async ({ id }, _args, context) => {
      const { owed, held } = await scopeOf(context).loaders.holds.creditUse.load(id);
      return fenToDecimal(owed + held);
    },
  }),
}));

import { findMostDiscount } from '#core/member/discount-limit.ts';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';

builder.objectField('CompanyMember', 'maxDiscount', (t) =>
  t.field({
    type: 'Decimal',
    nullable: true,
    description: 'The most discount that was set for them, percent; null for no limit. It holds nobody who is an owner.',
    resolve: ({ id }, _args, context) => scopeOf(context).loaders.maxDiscount.load(id),
  }),
);

builder.queryField('ownMaxDiscount', (t) =>
  t.field({
    type: 'Decimal',
    nullable: true,
    description: 'The most discount that the viewer may give on a line, percent; null where nothing limits them.',
    resolve: (_root, _args, context) => findMostDiscount(workOf(context).tx, workOf(context).actor.memberId),
  }),
);

import { taxpayerOfDocument } from '#application/taxpayer-of-document.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { TaxpayerEnum } from './books-enums.ts';

builder.objectField('TradeDocument', 'taxpayer', (t) =>
  t.field({
    type: TaxpayerEnum,
    description:
      'By which kind of taxpayer it is posted: that of its day, of a return that of its original. A small-scale taxpayer has tax in its cost.',
    resolve: (document, _args, context) => taxpayerOfDocument(workOf(context), document),
  }),
);

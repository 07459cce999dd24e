import { createCostAdjustment, createOtherStock } from '#application/create-other-stock.ts';
import { stockReasons } from '#business/trade/stock-reason.ts';
import { builder } from '../builder.ts';
import { approve, DraftVersionInput, replaces, writingOf } from './document-writing.ts';
import { workOf } from '../request-context.ts';

/** Why goods come or go that nobody buys or sells. */
export const OtherStockReasonEnum = builder.enumType('OtherStockReason', {
  description:
    'Why goods come or go that nobody buys or sells: gift (赠送), own use (领用), scrap (报废), assembly (组装拆卸), correction of the opening (期初更正), other (其他).',
  values: stockReasons,
});

const OtherStockKindEnum = builder.enumType('OtherStockKind', {
  description: 'Whether goods come in or go out.',
  values: ['OTHER_IN', 'OTHER_OUT'] as const,
});

const counter = 'What it is booked against: nothing below it, no cash, nothing that is kept item by item.';

const OtherStockLineInput = builder.inputType('OtherStockLineInput', {
  description: 'How much of a product comes or goes.',
  fields: (t) => ({
    productId: t.id({ required: true, description: 'What is moved.' }),
    quantity: t.field({ type: 'Decimal', required: true, description: 'More than 0, up to 4 places.' }),
    unitCost: t.field({
      type: 'Decimal',
      description: 'Of what comes in, what one costs, up to 6 places; the average when left out. For who may know costs.',
    }),
  }),
});

const OtherStockInput = builder.inputType('OtherStockInput', {
  description: 'What is entered when goods come or go that nobody buys or sells.',
  fields: (t) => ({
    type: t.field({ type: OtherStockKindEnum, required: true, description: 'Which way they go.' }),
    reason: t.field({ type: OtherStockReasonEnum, required: true, description: 'Why; own use and scrap only go out.' }),
    counterAccount: t.string({ description: `${counter} As the reason says when left out.` }),
    warehouseId: t.id({ required: true, description: 'Where they come to or go from.' }),
    date: t.field({ type: 'Date', required: true, description: 'Its day, in an open month.' }),
    note: t.string({ description: 'A remark, at most 200 characters.' }),
    lines: t.field({ type: [OtherStockLineInput], required: true, description: 'From 1 to 500.' }),
  }),
});

const CostAdjustmentLineInput = builder.inputType('CostAdjustmentLineInput', {
  description: 'By how much a product costs more or less.',
  fields: (t) => ({
    productId: t.id({ required: true, description: 'Which product.' }),
    amount: t.field({ type: 'Decimal', required: true, description: 'Below 0 when it costs less; not 0.' }),
  }),
});

const CostAdjustmentInput = builder.inputType('CostAdjustmentInput', {
  description: 'What is entered when goods cost more or less than the books say.',
  fields: (t) => ({
    date: t.field({ type: 'Date', required: true, description: 'Its day, in an open month.' }),
    counterAccount: t.string({ description: `${counter} The cost of sales when left out.` }),
    note: t.string({ description: 'A remark, at most 200 characters.' }),
    lines: t.field({ type: [CostAdjustmentLineInput], required: true, description: 'From 1 to 500.' }),
  }),
});

builder.mutationField('createOtherStock', (t) =>
  t.field({
    type: 'TradeDocument',
    description: 'Writes goods that come or go that nobody buys or sells.',
    args: {
      input: t.arg({ type: OtherStockInput, required: true, description: 'What is entered.' }),
      approve: t.arg.boolean({ description: approve }),
      replaces: t.arg({ type: DraftVersionInput, description: replaces }),
    },
    resolve: (_root, args, context) => createOtherStock(workOf(context), args.input, writingOf(args)),
  }),
);

builder.mutationField('createCostAdjustment', (t) =>
  t.field({
    type: 'TradeDocument',
    description: 'Writes a change of what goods cost.',
    args: {
      input: t.arg({ type: CostAdjustmentInput, required: true, description: 'What is entered.' }),
      approve: t.arg.boolean({ description: approve }),
      replaces: t.arg({ type: DraftVersionInput, description: replaces }),
    },
    resolve: (_root, args, context) => createCostAdjustment(workOf(context), args.input, writingOf(args)),
  }),
);

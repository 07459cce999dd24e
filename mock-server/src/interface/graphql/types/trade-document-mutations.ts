import { createReturn } from '#application/create-return.ts';
import { createStockCount, createTransfer } from '#application/create-stock-document.ts';
import { createTradeDocument } from '#application/create-trade-document.ts';
import { builder } from '../builder.ts';
import { approve, DraftVersionInput, replaces, writingOf } from './document-writing.ts';
import { workOf } from '../request-context.ts';

const TradeKindEnum = builder.enumType('TradeKind', {
  description: 'What is bought or sold: a purchase with its invoice, a sale, or goods that came before their invoice.',
  values: ['PURCHASE', 'SALE', 'PROVISIONAL'] as const,
});

const TradeLineInput = builder.inputType('TradeLineInput', {
  description: 'One product to be entered on a purchase or sale.',
  fields: (t) => ({
    productId: t.id({ required: true, description: 'What is moved.' }),
    unitId: t.id({ description: "The further unit of the product that quantity and price are in; the product's own when left out." }),
    quantity: t.field({ type: 'Decimal', required: true, description: 'Up to 4 places; only an estimate may be below 0.' }),
    price: t.field({ type: 'Decimal', required: true, description: 'Of one unit, up to 6 places; an estimate is without tax.' }),
    discount: t.field({ type: 'Decimal', description: 'Percent off; 0 when left out.' }),
    taxRate: t.field({ type: 'Decimal', description: "Percent; the product's when left out. An estimate has none." }),
    orderLineId: t.id({
      description:
        'Of a sale, the line of an approved order of its customer that it delivers; of a purchase, the line of an approved purchase order of its supplier that it receives.',
    }),
  }),
});

const TradeDocumentInput = builder.inputType('TradeDocumentInput', {
  description: 'Everything that is entered on a purchase or sale.',
  fields: (t) => ({
    type: t.field({ type: TradeKindEnum, required: true, description: 'What it is.' }),
    partyId: t.id({ required: true, description: 'The customer of a sale, the supplier of the others.' }),
    warehouseId: t.id({ required: true, description: 'Where goods come to or go from.' }),
    date: t.field({ type: 'Date', required: true, description: 'Its day, in an open month.' }),
    taxIncluded: t.boolean({ description: 'Whether prices include tax; false when left out.' }),
    note: t.string({ description: 'A remark, at most 200 characters.' }),
    cashAccountId: t.id({
      description:
        'Of a sale whose money is taken as it is posted, where that comes to; for who may write receipts. It stays open when left out.',
    }),
    cashAmount: t.field({
      type: 'Decimal',
      description: 'How much is taken then, at most what the sale comes to; all of it when left out.',
    }),
    lines: t.field({ type: [TradeLineInput], required: true, description: 'From 1 to 500.' }),
  }),
});

const ReturnLineInput = builder.inputType('ReturnLineInput', {
  description: 'How much of a line goes back.',
  fields: (t) => ({
    originalLine: t.int({ required: true, description: 'The place of the line in the original, from 1.' }),
    quantity: t.field({ type: 'Decimal', required: true, description: 'More than 0, at most what is left.' }),
  }),
});

const ReturnInput = builder.inputType('ReturnInput', {
  description: 'What is entered when goods go back.',
  fields: (t) => ({
    originalId: t.id({ required: true, description: 'The purchase or sale.' }),
    date: t.field({ type: 'Date', required: true, description: 'Its day, in an open month.' }),
    warehouseId: t.id({ description: "Where goods come to or go from; the original's when left out." }),
    note: t.string({ description: 'A remark, at most 200 characters.' }),
    lines: t.field({ type: [ReturnLineInput], required: true, description: 'From 1 to 500.' }),
  }),
});

const TransferLineInput = builder.inputType('TransferLineInput', {
  description: 'How much of a product is transferred.',
  fields: (t) => ({
    productId: t.id({ required: true, description: 'What is moved.' }),
    quantity: t.field({ type: 'Decimal', required: true, description: 'More than 0, up to 4 places.' }),
  }),
});

const TransferInput = builder.inputType('TransferInput', {
  description: 'What is entered when goods go from one warehouse to another.',
  fields: (t) => ({
    warehouseId: t.id({ required: true, description: 'Where they go from.' }),
    targetWarehouseId: t.id({ required: true, description: 'Where they go to.' }),
    date: t.field({ type: 'Date', required: true, description: 'Its day, in an open month.' }),
    note: t.string({ description: 'A remark, at most 200 characters.' }),
    lines: t.field({ type: [TransferLineInput], required: true, description: 'From 1 to 500.' }),
  }),
});

const CountLineInput = builder.inputType('CountLineInput', {
  description: 'How much of a product was found.',
  fields: (t) => ({
    productId: t.id({ required: true, description: 'What was counted.' }),
    counted: t.field({ type: 'Decimal', required: true, description: 'Zero or more, up to 4 places.' }),
    taxRate: t.field({ type: 'Decimal', description: "At which input tax of an abnormal loss goes back; the product's when left out." }),
    abnormal: t.boolean({ description: 'Whether a loss is abnormal; false when left out.' }),
  }),
});

const CountInput = builder.inputType('CountInput', {
  description: 'What is entered when goods are counted.',
  fields: (t) => ({
    warehouseId: t.id({ required: true, description: 'Where they were counted.' }),
    date: t.field({ type: 'Date', required: true, description: 'Its day, in an open month.' }),
    note: t.string({ description: 'A remark, at most 200 characters.' }),
    lines: t.field({ type: [CountLineInput], required: true, description: 'From 1 to 500.' }),
  }),
});

builder.mutationField('createTradeDocument', (t) =>
  t.field({
    type: 'TradeDocument',
    description: 'Writes a purchase, a sale, or goods that came before their invoice.',
    args: {
      input: t.arg({ type: TradeDocumentInput, required: true, description: 'What is entered.' }),
      approve: t.arg.boolean({ description: approve }),
      replaces: t.arg({ type: DraftVersionInput, description: replaces }),
    },
    resolve: (_root, args, context) => createTradeDocument(workOf(context), args.input, writingOf(args)),
  }),
);

builder.mutationField('createReturn', (t) =>
  t.field({
    type: 'TradeDocument',
    description: 'Writes the return of goods of a purchase or sale.',
    args: {
      input: t.arg({ type: ReturnInput, required: true, description: 'What is entered.' }),
      approve: t.arg.boolean({ description: approve }),
      replaces: t.arg({ type: DraftVersionInput, description: replaces }),
    },
    resolve: (_root, args, context) => createReturn(workOf(context), args.input, writingOf(args)),
  }),
);

builder.mutationField('createTransfer', (t) =>
  t.field({
    type: 'TradeDocument',
    description: 'Writes a transfer of goods.',
    args: {
      input: t.arg({ type: TransferInput, required: true, description: 'What is entered.' }),
      approve: t.arg.boolean({ description: approve }),
      replaces: t.arg({ type: DraftVersionInput, description: replaces }),
    },
    resolve: (_root, args, context) => createTransfer(workOf(context), args.input, writingOf(args)),
  }),
);

builder.mutationField('createStockCount', (t) =>
  t.field({
    type: 'TradeDocument',
    description: 'Writes a count of goods.',
    args: {
      input: t.arg({ type: CountInput, required: true, description: 'What is entered.' }),
      approve: t.arg.boolean({ description: approve }),
      replaces: t.arg({ type: DraftVersionInput, description: replaces }),
    },
    resolve: (_root, args, context) => createStockCount(workOf(context), args.input, writingOf(args)),
  }),
);

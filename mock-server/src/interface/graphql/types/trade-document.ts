import { findDocument, listDocuments, readDocumentTotals } from '#application/list-documents.ts';
import { worksWithCash } from '#core/access/actor.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { builder } from '../builder.ts';
import type { BooksLoaders } from '../books-loaders.ts';
import { scopeOf, workOf, type RequestContext } from '../request-context.ts';
import { shortList } from '../short-list.ts';
import { OtherStockReasonEnum } from './other-stock.ts';
import { TradeDocumentStatusEnum, TradeDocumentTypeEnum, TradeExecutionEnum, VoucherWordEnum } from './books-enums.ts';
import { TradeDocumentSort } from './trade-document-sort.ts';

builder.objectType('TradeDocument', {
  description: 'A document of trade, stock, money or the ledger. What its type does not have is null, zero or empty.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back with every change.' }),
    number: t.exposeString('number', { description: 'What people call it, e.g. "XS-2026-0001".' }),
    type: t.expose('type', { type: TradeDocumentTypeEnum, description: 'What it is.' }),
    status: t.expose('status', { type: TradeDocumentStatusEnum, description: 'Its state.' }),
    execution: t.expose('execution', { type: TradeExecutionEnum, description: 'How far what it left open is settled.' }),
    isPosted: t.boolean({ description: 'Whether the ledger has it.', resolve: ({ posting }) => posting === 'POSTED' }),
    date: t.expose('date', { type: 'Date', description: 'Its day.' }),
    dueDate: t.expose('dueDate', { type: 'Date', nullable: true, description: 'When a receivable or payable is to be settled.' }),
    taxIncluded: t.exposeBoolean('taxIncluded', { description: 'Whether prices of its lines include tax.' }),
    reason: t.expose('reason', { type: OtherStockReasonEnum, nullable: true, description: 'Why goods come or go otherwise.' }),
    counterAccount: t.exposeString('counterAccount', {
      nullable: true,
      description: 'What stock is booked against, where that is chosen.',
    }),
    word: t.expose('word', { type: VoucherWordEnum, nullable: true, description: 'What a voucher by hand is numbered under.' }),
    attachedPapers: t.exposeInt('attachedPapers', { description: 'Of a voucher by hand, how many papers are attached.' }),
    note: t.exposeString('note', { description: 'A remark, or what a voucher says.' }),
    voidReason: t.exposeString('voidReason', { nullable: true, description: 'Why it was voided; null unless VOID.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was first written.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
  }),
});

builder.objectFields('TradeDocument', (t) => ({
  net: t.field({ type: 'Decimal', description: 'The sum of its lines without tax.', resolve: ({ net }) => fenToDecimal(net) }),
  tax: t.field({ type: 'Decimal', description: "The sum of its lines' tax.", resolve: ({ tax }) => fenToDecimal(tax) }),
  gross: t.field({ type: 'Decimal', description: 'The sum of its lines with tax.', resolve: ({ gross }) => fenToDecimal(gross) }),
  amount: t.field({ type: 'Decimal', description: 'Money received or paid.', resolve: ({ amount }) => fenToDecimal(amount) }),
  discount: t.field({ type: 'Decimal', description: 'What is let off.', resolve: ({ discount }) => fenToDecimal(discount) }),
  fee: t.field({ type: 'Decimal', description: 'What a bank takes on top of a transfer.', resolve: ({ fee }) => fenToDecimal(fee) }),
}));

const books = (context: RequestContext): BooksLoaders => scopeOf(context).loaders.books;

builder.objectFields('TradeDocument', (t) => ({
  customer: t.field({
    type: 'Customer',
    nullable: true,
    description: 'Who buys or pays.',
    resolve: ({ customerId }, _args, context) => (customerId === null ? null : scopeOf(context).loaders.customer.load(customerId)),
  }),
  supplier: t.field({
    type: 'Supplier',
    nullable: true,
    description: 'Who sells or is paid.',
    resolve: ({ supplierId }, _args, context) => (supplierId === null ? null : books(context).supplier.load(supplierId)),
  }),
  warehouse: t.field({
    type: 'Warehouse',
    nullable: true,
    description: 'Where goods come to or go from.',
    resolve: ({ warehouseId }, _args, context) => (warehouseId === null ? null : books(context).warehouse.load(warehouseId)),
  }),
  targetWarehouse: t.field({
    type: 'Warehouse',
    nullable: true,
    description: 'Where transferred goods go.',
    resolve: ({ targetWarehouseId: id }, _args, context) => (id === null ? null : books(context).warehouse.load(id)),
  }),
  cashAccount: t.field({
    type: 'CashAccount',
    nullable: true,
    description: 'Where money comes to or goes from; of a sale null for who may not read its receipt.',
    resolve: ({ cashAccountId: id, type }, _args, context) =>
      id === null || (type === 'SALE' && !(readsMoney(context) && worksWithCash(workOf(context).actor, id)))
        ? null
        : books(context).cashAccount.load(id),
  }),
}));

const readsMoney = (context: RequestContext): boolean => workOf(context).actor.permissions.has('money.document.read');

builder.objectFields('TradeDocument', (t) => ({
  cashAmount: t.field({
    type: 'Decimal',
    nullable: true,
    description: 'Of a sale with a cash account, how much of it is taken as it is posted; null for all of it.',
    resolve: ({ cashAmount, cashAccountId: id }, _args, context) => {
      const isSeen = readsMoney(context) && (id === null || worksWithCash(workOf(context).actor, id));
      return cashAmount === null || !isSeen ? null : fenToDecimal(cashAmount);
    },
  }),
  cashReceipt: t.field({
    type: 'TradeDocument',
    nullable: true,
    description: 'Of a sale, the receipt that took its money as it was posted, void or not; null for who may not see it.',
    resolve: async ({ id }, _args, context) => (await books(context).cashReceiptsOf.load(id))[0] ?? null,
  }),
  cashSale: t.field({
    type: 'TradeDocument',
    nullable: true,
    description: 'Of a receipt, the sale whose money it took as that was posted; null for who may not see it.',
    resolve: ({ cashSaleId: id }, _args, context) => (id === null ? null : books(context).document.load(id)),
  }),
  targetCashAccount: t.field({
    type: 'CashAccount',
    nullable: true,
    description: 'Where transferred money goes.',
    resolve: ({ targetCashAccountId: id }, _args, context) => (id === null ? null : books(context).cashAccount.load(id)),
  }),
}));

builder.objectField('TradeDocument', 'advance', (t) =>
  t.field({
    type: 'OpenItem',
    nullable: true,
    description: 'The advance that is used.',
    resolve: ({ advanceItemId: id }, _args, context) => (id === null ? null : books(context).openItem.load(id)),
  }),
);

builder.objectFields('TradeDocument', (t) => ({
  original: t.field({
    type: 'TradeDocument',
    nullable: true,
    description: 'What a return or reversal is of.',
    resolve: ({ originalId: id }, _args, context) => (id === null ? null : books(context).document.load(id)),
  }),
  redOf: t.field({
    type: 'TradeDocument',
    nullable: true,
    description: 'What a red document takes back.',
    resolve: ({ redOfId: id }, _args, context) => (id === null ? null : books(context).document.load(id)),
  }),
  lines: t.field({
    type: ['TradeDocumentLine'],
    description: 'Its lines, in their order.',
    resolve: async ({ id }, _args, context) => [...(await books(context).documentLines.load(id))],
  }),
  openItems: t.field({
    type: ['OpenItem'],
    description: 'What it left open.',
    ...shortList(2),
    resolve: async ({ id }, _args, context) => [...(await books(context).itemsOfDocument.load(id))],
  }),
  vouchers: t.field({
    type: ['Voucher'],
    description: 'What the ledger has of it; none for whoever may not read vouchers.',
    ...shortList(2),
    resolve: async ({ id }, _args, context) =>
      workOf(context).actor.permissions.has('ledger.voucher.read') ? [...(await books(context).vouchersOfDocument.load(id))] : [],
  }),
}));

builder.objectFields('TradeDocument', (t) => ({
  returns: t.field({
    type: ['TradeDocument'],
    description: 'The returns and reversals that were made from it, drafts and void ones, too.',
    resolve: async ({ id }, _args, context) => [...(await books(context).returnsOf.load(id))],
  }),
  reds: t.field({
    type: ['TradeDocument'],
    description: 'The red document that takes it back, if any.',
    ...shortList(1),
    resolve: async ({ id }, _args, context) => [...(await books(context).redsOf.load(id))],
  }),
  settlements: t.field({
    type: ['Settlement'],
    description: 'What was settled of what it left open, by day.',
    resolve: async ({ id }, _args, context) => {
      const items = await books(context).itemsOfDocument.load(id);
      return (await Promise.all(items.map((item) => books(context).settlementsOf.load(item.id)))).flat();
    },
  }),
  history: t.field({
    type: ['DocumentEvent'],
    description: 'Who did what to it, the oldest first, as the audit has it.',
    resolve: async ({ id }, _args, context) => [...(await books(context).historyOf.load(id))],
  }),
}));

builder.objectType('TradeDocumentConnection', {
  description: 'A part of a list of documents.',
  fields: (t) => ({
    edges: t.field({ type: ['TradeDocumentEdge'], description: 'The documents of this part.', resolve: ({ rows }) => [...rows] }),
    pageInfo: t.field({ type: 'PageInfo', description: 'What lies before and after.', resolve: (page) => page }),
  }),
});

builder.objectType('TradeDocumentEdge', {
  description: 'A document and its place in the list.',
  fields: (t) => ({
    node: t.field({ type: 'TradeDocument', description: 'The document.', resolve: ({ row }) => row }),
    cursor: t.exposeString('cursor', { description: 'Its place, for `after` and `before`.' }),
  }),
});

const TradeDocumentFilter = builder.inputType('TradeDocumentFilter', {
  description: 'Which documents are wanted; what is left out does not narrow.',
  fields: (t) => ({
    ids: t.idList({ description: 'Only these, e.g. those that are printed in one go.' }),
    types: t.field({ type: [TradeDocumentTypeEnum], description: 'Of one of these types.' }),
    statuses: t.field({ type: [TradeDocumentStatusEnum], description: 'In one of these states.' }),
    dateFrom: t.field({ type: 'Date', description: 'Of this day or later.' }),
    dateTo: t.field({ type: 'Date', description: 'Of this day or earlier.' }),
    customerId: t.id({ description: 'Of this customer.' }),
    supplierId: t.id({ description: 'Of this supplier.' }),
    search: t.string({ description: 'A part of the number, the remark or the name of the party, or its initials.' }),
  }),
});

builder.queryField('tradeDocuments', (t) =>
  t.field({
    type: 'TradeDocumentConnection',
    description: 'A part of the documents; 50 when nothing is said.',
    args: {
      filter: t.arg({ type: TradeDocumentFilter, description: 'Which documents.' }),
      sort: t.arg({ type: TradeDocumentSort, description: 'How sorted; by day, the latest first, when left out.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200.' }),
      after: t.arg.string({ description: 'The cursor they come after.' }),
      last: t.arg.int({ description: 'How many from the end, at most 200.' }),
      before: t.arg.string({ description: 'The cursor they come before.' }),
    },
    resolve: (_root, wish, context) => listDocuments(workOf(context), wish),
  }),
);

builder.queryField('tradeDocumentTotals', (t) =>
  t.field({
    type: 'TradeDocumentTotals',
    description: 'How many documents a filter finds, and what they come to.',
    args: { filter: t.arg({ type: TradeDocumentFilter, description: 'Which documents.' }) },
    resolve: (_root, { filter }, context) => readDocumentTotals(workOf(context), filter),
  }),
);

builder.queryField('tradeDocument', (t) =>
  t.field({
    type: 'TradeDocument',
    nullable: true,
    description: 'One document; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, context) => findDocument(workOf(context), id),
  }),
);

import { costFor } from '#application/read-stock.ts';
import { fenToDecimal, type Fen } from '@suanpan/money/fen';
import { returnableOf } from '#business/trade/returnable.ts';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';

const money = (fen: Fen | null): string | null => (fen === null ? null : fenToDecimal(fen));

builder.objectType('TradeDocumentLine', {
  description: 'A line of a document; what its type does not have is null or zero.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    position: t.exposeInt('position', { description: 'From 1, without gaps.' }),
    product: t.field({
      type: 'Product',
      nullable: true,
      description: 'What is moved.',
      resolve: ({ productId }, _args, context) => (productId === null ? null : scopeOf(context).loaders.product.load(productId)),
    }),
    quantity: t.expose('quantity', {
      type: 'Decimal',
      nullable: true,
      description: 'Up to 4 places; of a count, how much was over, or missing when negative.',
    }),
    price: t.expose('price', { type: 'Decimal', nullable: true, description: 'Of one unit, up to 6 places.' }),
    discount: t.expose('discount', { type: 'Decimal', nullable: true, description: 'Percent off.' }),
    taxRate: t.expose('taxRate', { type: 'Decimal', nullable: true, description: 'Percent.' }),
    counted: t.expose('counted', { type: 'Decimal', nullable: true, description: 'What a count found.' }),
    abnormal: t.exposeBoolean('abnormal', { nullable: true, description: 'Whether a loss is abnormal.' }),
    net: t.field({ type: 'Decimal', description: 'Without tax.', resolve: ({ net }) => fenToDecimal(net) }),
    tax: t.field({ type: 'Decimal', description: 'The tax of this line, rounded by itself.', resolve: ({ tax }) => fenToDecimal(tax) }),
    gross: t.field({ type: 'Decimal', description: 'With tax.', resolve: ({ gross }) => fenToDecimal(gross) }),
    cost: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'What its goods cost; refused to whoever may not know.',
      resolve: ({ cost }, _args, context) => money(costFor(workOf(context), cost)),
    }),
    amount: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'What is settled, flows, or is spent as it was entered.',
      resolve: ({ amount }) => money(amount),
    }),
  }),
});

builder.objectFields('TradeDocumentLine', (t) => ({
  entered: t.field({
    type: 'EnteredUnit',
    nullable: true,
    description: "How it was entered where that was in a further unit; null for the product's own.",
    resolve: ({ entered }) => entered,
  }),
  unitCost: t.field({
    type: 'Decimal',
    nullable: true,
    description: 'What one costs that comes in otherwise; refused to whoever may not know.',
    resolve: ({ unitCost }, _args, context) => costFor(workOf(context), unitCost),
  }),
  accountCode: t.exposeString('accountCode', {
    nullable: true,
    description: 'What a voucher by hand, an expense, a receivable or a payable is booked to.',
  }),
  debit: t.field({ type: 'Decimal', nullable: true, description: 'On the debit side.', resolve: ({ debit }) => money(debit) }),
  credit: t.field({ type: 'Decimal', nullable: true, description: 'On the credit side.', resolve: ({ credit }) => money(credit) }),
  summary: t.exposeString('summary', {
    nullable: true,
    description: 'What a line of a voucher by hand, an expense, a receivable or a payable says; null when that is what the voucher says.',
  }),
  cashFlowLine: t.exposeInt('cashFlowLine', { nullable: true, description: 'The line of the cash flow statement.' }),
}));

builder.objectFields('TradeDocumentLine', (t) => ({
  item: t.field({
    type: 'OpenItem',
    nullable: true,
    description: 'The open item that is settled.',
    resolve: ({ itemId }, _args, context) => (itemId === null ? null : scopeOf(context).loaders.books.openItem.load(itemId)),
  }),
  account: t.field({
    type: 'Account',
    nullable: true,
    description: 'What a voucher by hand, an expense, a receivable or a payable is booked to.',
    resolve: ({ accountCode }, _args, context) => (accountCode === null ? null : scopeOf(context).loaders.accountOfCode.load(accountCode)),
  }),
  returnable: t.field({
    type: 'Decimal',
    nullable: true,
    description: 'Of an approved purchase or sale, how much can still go back.',
    resolve: async (line, _args, context) => {
      const { document, returnedOfLine } = scopeOf(context).loaders.books;
      const of = await document.load(line.documentId);
      return of && returnableOf(of, line, await returnedOfLine.load(line.id));
    },
  }),
}));

import { knowsPrices, priceParty, readTradePrices } from '#application/read-prices.ts';
import { isId } from '#kernel/ids/ids.ts';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';
import { shortList } from '../short-list.ts';

builder.objectType('TradePrice', {
  description: 'What a product was sold to a customer for, or bought from a supplier, on a document that stands.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    productId: t.exposeID('productId', { description: 'Which product.' }),
    documentId: t.exposeID('documentId', { description: 'The sale or purchase.' }),
    number: t.exposeString('number', { description: 'What people call that.' }),
    date: t.expose('date', { type: 'Date', description: 'Its day.' }),
    quantity: t.expose('quantity', { type: 'Decimal', description: 'How much of it.' }),
    price: t.expose('price', { type: 'Decimal', description: 'Of one unit, as the document has it.' }),
    discount: t.expose('discount', { type: 'Decimal', description: 'Percent off.' }),
    taxIncluded: t.exposeBoolean('taxIncluded', { description: 'Whether the price includes tax.' }),
    taxedPrice: t.expose('taxedPrice', { type: 'Decimal', description: 'The price with tax, to six places.' }),
    untaxedPrice: t.expose('untaxedPrice', { type: 'Decimal', description: 'The price without tax, to six places.' }),
    unit: t.field({
      type: 'PricedUnit',
      nullable: true,
      description: "The further unit that it was entered in, with its prices; null for the product's own.",
      resolve: ({ unit }) => unit,
    }),
  }),
});

builder.objectType('PricedUnit', {
  description: 'A further unit of a product, and what one of it was sold or bought for.',
  fields: (t) => ({
    unitId: t.exposeID('unitId', { description: 'Which unit.' }),
    name: t.exposeString('name', { description: 'What it was called then.' }),
    factor: t.expose('factor', { type: 'Decimal', description: "How many of the product's own unit it was." }),
    quantity: t.expose('quantity', { type: 'Decimal', description: 'How much in the unit.' }),
    price: t.expose('price', { type: 'Decimal', description: 'Of one of the unit, as the document has it.' }),
    taxedPrice: t.expose('taxedPrice', { type: 'Decimal', description: 'That price with tax, to six places.' }),
    untaxedPrice: t.expose('untaxedPrice', { type: 'Decimal', description: 'That price without tax, to six places.' }),
  }),
});

builder.queryField('tradePrices', (t) =>
  t.field({
    type: ['TradePrice'],
    description: 'The latest prices of some products with a customer or a supplier, each product by itself, the latest first.',
    ...shortList(10),
    args: {
      customerId: t.arg.id({ description: 'What this customer paid.' }),
      supplierId: t.arg.id({ description: 'What this supplier took, where no customer is named.' }),
      productIds: t.arg.idList({ required: true, description: 'Which products, at most 500.' }),
      first: t.arg.int({ description: 'How many of each product, at most 20; the last one when left out.' }),
    },
    resolve: async (_root, wish, context) => [...(await readTradePrices(workOf(context), wish))],
  }),
);

builder.objectField('Product', 'lastPrice', (t) =>
  t.field({
    type: 'TradePrice',
    nullable: true,
    description: 'Its last price with a customer or a supplier; null where there is none, nobody is named, or the viewer may not know.',
    args: {
      customerId: t.arg.id({ description: 'What this customer paid.' }),
      supplierId: t.arg.id({ description: 'What this supplier took, where no customer is named.' }),
    },
    resolve: ({ id: productId }, wish, context) => {
      const party = priceParty(wish);
      const isKnown = isId(party.customerId ?? party.supplierId ?? '') && knowsPrices(workOf(context).actor, party);
      return isKnown ? scopeOf(context).loaders.books.lastPrice.load({ ...party, productId }) : null;
    },
  }),
);

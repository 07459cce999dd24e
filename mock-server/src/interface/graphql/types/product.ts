import { countListedProducts, findProduct, listProducts } from '#application/list-products.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { ProductSortFieldEnum, SortDirectionEnum } from './enums.ts';
import { shortList } from '../short-list.ts';

builder.objectType('Product', {
  description: 'Something the company sells.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "Stays the same for the product's life." }),
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back with every change.' }),
    sku: t.exposeString('sku', { description: "The company's own code." }),
    barcode: t.exposeString('barcode', { description: 'EAN-8 or EAN-13; may be empty.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    mnemonic: t.exposeString('mnemonic', { description: "Initials of the name's pinyin, for quick search." }),
    spec: t.exposeString('spec', { description: 'Size, grade or packing; may be empty.' }),
    unit: t.exposeString('unit', { description: 'What it is counted in.' }),
    price: t.expose('price', { type: 'Decimal', description: 'The list price with tax.' }),
    taxRate: t.expose('taxRate', { type: 'Decimal', description: 'The usual rate, percent.' }),
    service: t.exposeBoolean('service', { description: 'Whether it is work rather than goods: it moves no stock.' }),
    minStock: t.expose('minStock', { type: 'Decimal', description: 'Below which quantity it is time to buy; "0" for never.' }),
    enabled: t.exposeBoolean('enabled', { description: 'Whether new orders may name it.' }),
    units: t.field({
      type: ['ProductUnit'],
      description: 'The further units that it is bought and sold in, in their order; those out of use, too.',
      ...shortList(4),
      resolve: ({ units }) => [...units],
    }),
  }),
});

builder.objectType('ProductUnit', {
  description: "A further unit of a product: so many of the product's own.",
  fields: (t) => ({
    id: t.exposeID('id', { description: "Stays the same for the unit's life." }),
    name: t.exposeString('name', { description: 'What it is called, as 箱.' }),
    factor: t.expose('factor', { type: 'Decimal', description: "How many of the product's own unit it is." }),
    barcode: t.exposeString('barcode', { description: 'Its own EAN-8 or EAN-13; may be empty.' }),
    price: t.expose('price', {
      type: 'Decimal',
      nullable: true,
      description: "The list price of one with tax; null where it is the product's times the factor.",
    }),
    enabled: t.exposeBoolean('enabled', { description: 'Whether new lines may be entered in it.' }),
  }),
});

builder.objectType('EnteredUnit', {
  description: "How a line was entered in a further unit of its product; the line's own quantity and price are in the product's own.",
  fields: (t) => ({
    unitId: t.exposeID('unitId', { description: 'Which unit.' }),
    name: t.exposeString('name', { description: 'What it was called then.' }),
    factor: t.expose('factor', { type: 'Decimal', description: "How many of the product's own unit it was." }),
    quantity: t.expose('quantity', { type: 'Decimal', description: 'How much in the unit, up to 4 places.' }),
    price: t.expose('price', { type: 'Decimal', description: 'Of one of the unit, up to 6 places; the amounts follow from it.' }),
  }),
});

const ProductFilter = builder.inputType('ProductFilter', {
  description: 'Which products are wanted; what is left out does not narrow.',
  fields: (t) => ({
    search: t.string({ description: 'Code, barcode, name or pinyin initials.' }),
    enabled: t.boolean({ description: 'Only those in use or only those out of use.' }),
  }),
});

const ProductSort = builder.inputType('ProductSort', {
  description: 'How products are sorted.',
  fields: (t) => ({
    field: t.field({ type: ProductSortFieldEnum, required: true, description: 'By what.' }),
    direction: t.field({ type: SortDirectionEnum, required: true, description: 'Which way.' }),
  }),
});

builder.objectType('ProductConnection', {
  description: 'A part of a list of products.',
  fields: (t) => ({
    edges: t.field({ type: ['ProductEdge'], description: 'The products of this part.', resolve: ({ page }) => [...page.rows] }),
    pageInfo: t.field({ type: 'PageInfo', description: 'What lies before and after.', resolve: ({ page }) => page }),
    totalCount: t.int({
      description: 'The size of the whole filtered set.',
      resolve: ({ filter }, _args, context) => countListedProducts(workOf(context), filter),
    }),
  }),
});

builder.objectType('ProductEdge', {
  description: 'A product and its place in the list.',
  fields: (t) => ({
    node: t.field({ type: 'Product', description: 'The product.', resolve: ({ row }) => row }),
    cursor: t.exposeString('cursor', { description: 'Its place, for `after` and `before`.' }),
  }),
});

builder.queryField('productList', (t) =>
  t.field({
    type: 'ProductConnection',
    description: 'A part of all products, in use or not; 50 by code when nothing is said.',
    args: {
      filter: t.arg({ type: ProductFilter, description: 'Which products.' }),
      sort: t.arg({ type: ProductSort, description: 'How sorted; by code when left out.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200.' }),
      after: t.arg.string({ description: 'The cursor they come after.' }),
      last: t.arg.int({ description: 'How many from the end, at most 200.' }),
      before: t.arg.string({ description: 'The cursor they come before.' }),
    },
    resolve: async (_root, wish, context) => ({ page: await listProducts(workOf(context), wish), filter: wish.filter }),
  }),
);

builder.queryField('product', (t) =>
  t.field({
    type: 'Product',
    nullable: true,
    description: 'One product, in use or not; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, context) => findProduct(workOf(context), id),
  }),
);

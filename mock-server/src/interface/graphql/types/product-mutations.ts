import { createProduct, updateProduct } from '#application/save-product.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

const ProductUnitInput = builder.inputType('ProductUnitInput', {
  description: 'What is entered about a further unit of a product; what is left out of a unit that is there stays as it is.',
  fields: (t) => ({
    id: t.id({ description: 'Which unit it is; a new one when left out.' }),
    name: t.string({ required: true, description: 'At most 10 characters, unique among the units of the product.' }),
    factor: t.field({
      type: 'Decimal',
      required: true,
      description:
        "How many of the product's own unit it is: more than zero, at most 4 decimals. It stays once a line was entered in the unit.",
    }),
    barcode: t.string({ description: 'EAN-8 or EAN-13 with its check digit, or empty; unique in the company.' }),
    price: t.field({ type: 'Decimal', description: "The list price of one with tax; null for the product's times the factor." }),
    enabled: t.boolean({ description: 'True when left out of a new unit.' }),
  }),
});

const ProductInput = builder.inputType('ProductInput', {
  description: 'What is entered about a product; what is left out of a change stays as it is.',
  fields: (t) => ({
    sku: t.string({ required: true, description: 'At most 30 characters, unique in the company.' }),
    barcode: t.string({ description: 'EAN-8 or EAN-13 with its check digit, or empty.' }),
    name: t.string({ required: true, description: 'At most 100 characters.' }),
    spec: t.string({ description: 'At most 100 characters.' }),
    unit: t.string({ required: true, description: 'At most 10 characters.' }),
    price: t.field({ type: 'Decimal', required: true, description: 'The list price with tax: zero or more, at most 6 decimals.' }),
    taxRate: t.field({ type: 'Decimal', required: true, description: 'Percent; a rate that is valid today.' }),
    service: t.boolean({ description: 'Whether it is work rather than goods; false when left out of a new product.' }),
    minStock: t.field({ type: 'Decimal', description: 'Below which quantity it is time to buy; at most 4 decimals.' }),
    enabled: t.boolean({ description: 'True when left out of a new product.' }),
    units: t.field({
      type: [ProductUnitInput],
      description: 'All further units in their order, at most 4: one that is left out is removed, unless a line was entered in it.',
    }),
  }),
});

builder.mutationField('createProduct', (t) =>
  t.field({
    type: 'Product',
    description: 'Writes a new product.',
    args: { input: t.arg({ type: ProductInput, required: true, description: 'What is entered.' }) },
    resolve: (_root, { input }, context) => createProduct(workOf(context), input),
  }),
);

builder.mutationField('updateProduct', (t) =>
  t.field({
    type: 'Product',
    description: 'Changes a product.',
    args: {
      id: t.arg.id({ required: true, description: 'Which product.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      input: t.arg({ type: ProductInput, required: true, description: 'What is entered.' }),
    },
    resolve: (_root, { input, ...wanted }, context) => updateProduct(workOf(context), wanted, input),
  }),
);

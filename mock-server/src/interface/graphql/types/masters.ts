import { listSalespeople, listTaxRates, readTaxpayer, searchProducts } from '#application/read-masters.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { TaxpayerEnum } from './books-enums.ts';

builder.objectType('Member', {
  description: 'A member of the company, e.g. the salesperson of an order.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    name: t.exposeString('name', { description: 'The name others see.' }),
  }),
});

builder.objectType('TaxRate', {
  description: 'A tax rate that may be used on the given day.',
  fields: (t) => ({
    rate: t.expose('rate', { type: 'Decimal', description: 'Percent, e.g. "13".' }),
    name: t.exposeString('name', { description: 'What it is for.' }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'The first day.' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true, description: 'The last day; null while it is open.' }),
  }),
});

builder.objectType('PageInfo', {
  description: 'What lies before and after a part of a list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether rows follow.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Whether rows precede.' }),
    startCursor: t.string({
      nullable: true,
      description: 'The place of the first row; null when there is none.',
      resolve: ({ rows }) => rows[0]?.cursor ?? null,
    }),
    endCursor: t.string({
      nullable: true,
      description: 'The place of the last row; null when there is none.',
      resolve: ({ rows }) => rows.at(-1)?.cursor ?? null,
    }),
  }),
});

builder.queryField('products', (t) =>
  t.field({
    type: ['Product'],
    description: 'Products in use, by code, barcode, name or pinyin initials; at most 20.',
    args: {
      search: t.arg.string({ description: 'What is typed or scanned.' }),
      first: t.arg.int({ description: 'How many, at most 20.' }),
    },
    resolve: async (_root, wish, context) => [...(await searchProducts(workOf(context), wish))],
  }),
);

const TaxRateUseEnum = builder.enumType('TaxRateUse', {
  description: 'What a tax rate is for.',
  values: {
    SALE: { value: 'SALE', description: 'What is sold: of a small-scale taxpayer the levies, the usual one first.' },
    PURCHASE: { value: 'PURCHASE', description: 'What is bought, taxed by what its supplier is.' },
  } as const,
});

builder.queryField('taxRates', (t) =>
  t.field({
    type: ['TaxRate'],
    description: 'The rates that may be used on a day, the highest first.',
    args: {
      on: t.arg({ type: 'Date', description: 'Today when left out.' }),
      use: t.arg({ type: TaxRateUseEnum, description: 'What for; PURCHASE when left out.' }),
    },
    resolve: async (_root, { on, use }, context) => [...(await listTaxRates(workOf(context), on, use ?? 'PURCHASE'))],
  }),
);

builder.queryField('taxpayer', (t) =>
  t.field({
    type: TaxpayerEnum,
    description: 'What the company is for value-added tax on a day.',
    args: { on: t.arg({ type: 'Date', description: 'Today when left out.' }) },
    resolve: (_root, { on }, context) => readTaxpayer(workOf(context), on),
  }),
);

builder.queryField('salespeople', (t) =>
  t.field({
    type: ['Member'],
    description: 'Members who may sell.',
    resolve: async (_root, _args, context) => [...(await listSalespeople(workOf(context)))],
  }),
);

import { addTaxRate } from '#application/add-tax-rate.ts';
import { listBookParameters, setBookParameter } from '#application/set-book-parameter.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { BookParameterNameEnum } from './books-enums.ts';

builder.objectType('BookParameter', {
  description: 'A parameter of the books and the day from which it holds.',
  fields: (t) => ({
    name: t.expose('name', { type: BookParameterNameEnum, description: 'Which one.' }),
    value: t.exposeString('value', { description: 'Its value.' }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'The first day.' }),
  }),
});

const BookParameterInput = builder.inputType('BookParameterInput', {
  description: 'A parameter of the books from a day on.',
  fields: (t) => ({
    name: t.field({ type: BookParameterNameEnum, required: true, description: 'Which one.' }),
    value: t.string({ required: true, description: 'Its value.' }),
    validFrom: t.field({ type: 'Date', required: true, description: 'The first day; no month from then on may be closed.' }),
  }),
});

const TaxRateInput = builder.inputType('TaxRateInput', {
  description: 'A tax rate from a day on.',
  fields: (t) => ({
    rate: t.field({ type: 'Decimal', required: true, description: 'Percent.' }),
    name: t.string({ required: true, description: 'What it is for, at most 50 characters.' }),
    validFrom: t.field({ type: 'Date', required: true, description: 'The first day.' }),
  }),
});

builder.queryField('bookParameters', (t) =>
  t.field({
    type: ['BookParameter'],
    description: 'The parameters that were set, by name and day.',
    resolve: async (_root, _args, context) => [...(await listBookParameters(workOf(context)))],
  }),
);

builder.mutationField('setBookParameter', (t) =>
  t.field({
    type: 'BookParameter',
    description: 'Sets a parameter of the books from a day on.',
    args: { input: t.arg({ type: BookParameterInput, required: true, description: 'What is entered.' }) },
    resolve: (_root, { input }, context) => setBookParameter(workOf(context), input),
  }),
);

builder.mutationField('addTaxRate', (t) =>
  t.field({
    type: 'TaxRate',
    description: 'Adds a tax rate from a day on.',
    args: { input: t.arg({ type: TaxRateInput, required: true, description: 'What is entered.' }) },
    resolve: (_root, { input }, context) => addTaxRate(workOf(context), input),
  }),
);

import { countCompanyData, readCompanyData } from '#application/read-company-data.ts';
import { companyPartNames } from '#business/company-data/company-data-store.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

const CompanyPartEnum = builder.enumType('CompanyPart', {
  description: 'The parts of everything that a company has.',
  values: companyPartNames,
});

builder.objectType('CompanyData', {
  description: 'Some things of a part, a row for each of their lines.',
  fields: (t) => ({
    columns: t.exposeStringList('columns', { description: 'What the cells are, in their order.' }),
    rows: t.field({
      type: t.listRef(t.listRef('String', { nullable: true })),
      description: 'The cells as texts: amounts and quantities as decimals, days as yyyy-mm-dd, "true" or "false".',
      resolve: ({ rows }) => rows.map((row) => [...row]),
    }),
    count: t.exposeInt('count', { description: 'How many things they are of.' }),
    next: t.exposeString('next', { nullable: true, description: 'What the next things come after; null when these are the last.' }),
  }),
});

builder.objectType('CompanyDataCount', {
  description: 'How many things a part has.',
  fields: (t) => ({
    part: t.field({ type: CompanyPartEnum, description: 'The part.', resolve: ({ part }) => part }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

builder.queryField('companyDataCounts', (t) =>
  t.field({
    type: ['CompanyDataCount'],
    description: 'The parts of everything that the company has, and how much there is; for the owner.',
    resolve: async (_root, _args, context) => [...(await countCompanyData(workOf(context)))],
  }),
);

builder.queryField('companyData', (t) =>
  t.field({
    type: 'CompanyData',
    description: 'A part of everything that the company has, page by page; for the owner.',
    args: {
      part: t.arg({ type: CompanyPartEnum, required: true, description: 'Which part.' }),
      first: t.arg.int({ description: 'How many things, at most 200; 50 when left out.' }),
      after: t.arg.string({ description: 'What they come after.' }),
    },
    resolve: (_root, wish, context) => readCompanyData(workOf(context), wish),
  }),
);

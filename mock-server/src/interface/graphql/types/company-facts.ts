import { readCompanyFacts, updateCompanyFacts } from '#application/company-facts.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

builder.objectType('CompanyFacts', {
  description: 'What a company says of itself on paper (企业信息); each may be empty.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back with every change; 0 while nothing was said.' }),
    printedName: t.exposeString('printedName', { description: 'In place of the name that it has here; empty for that one.' }),
    creditCode: t.exposeString('creditCode', { description: 'The unified social credit code (统一社会信用代码).' }),
    address: t.exposeString('address', { description: 'Where it is.' }),
    phone: t.exposeString('phone', { description: 'Its telephone.' }),
    bank: t.exposeString('bank', { description: 'Its bank.' }),
    bankAccount: t.exposeString('bankAccount', { description: 'Its account there.' }),
  }),
});

const CompanyFactsInput = builder.inputType('CompanyFactsInput', {
  description: 'What a company is to say of itself on paper.',
  fields: (t) => ({
    printedName: t.string({ required: true, description: 'At most 60 characters; empty for the name that it has here.' }),
    creditCode: t.string({ required: true, description: '18 characters, the last of which checks the others; or empty.' }),
    address: t.string({ required: true, description: 'At most 100 characters.' }),
    phone: t.string({ required: true, description: 'At most 40 characters.' }),
    bank: t.string({ required: true, description: 'At most 60 characters.' }),
    bankAccount: t.string({ required: true, description: 'At most 40 characters.' }),
  }),
});

builder.queryField('companyFacts', (t) =>
  t.field({
    type: 'CompanyFacts',
    description: 'What the company says of itself on paper; for whoever says what is printed.',
    resolve: (_root, _args, context) => readCompanyFacts(workOf(context)),
  }),
);

builder.mutationField('updateCompanyFacts', (t) =>
  t.field({
    type: 'CompanyFacts',
    description: 'Changes what the company says of itself on paper from now on.',
    args: {
      version: t.arg.int({ required: true, description: 'The version they were read in.' }),
      input: t.arg({ type: CompanyFactsInput, required: true, description: 'What is entered.' }),
    },
    resolve: (_root, { version, input }, context) => updateCompanyFacts(workOf(context), version, input),
  }),
);

import { listVoucherTemplates, removeVoucherTemplate, saveVoucherTemplate } from '#application/voucher-templates.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { JournalWordEnum } from './books-enums.ts';
import { JournalLineInput } from './money-document-mutations.ts';

builder.objectType('VoucherTemplateLine', {
  description: 'A line of a template.',
  fields: (t) => ({
    accountCode: t.exposeString('accountCode', { description: 'A code of the chart.' }),
    debit: t.expose('debit', { type: 'Decimal', description: '0.00 where nothing is on this side, or it differs each time.' }),
    credit: t.expose('credit', { type: 'Decimal', description: '0.00 where nothing is on this side, or it differs each time.' }),
    summary: t.exposeString('summary', { description: 'What the line says; empty where that is what the voucher says.' }),
  }),
});

builder.objectType('VoucherTemplate', {
  description: 'A voucher that comes again (常用凭证), such as depreciation, under a name.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back when it is removed.' }),
    name: t.exposeString('name', { description: 'Once in the company.' }),
    isMonthly: t.exposeBoolean('isMonthly', { description: 'Whether it is to be written each month, and the end of a month asks for it.' }),
    word: t.field({ type: JournalWordEnum, description: 'What its vouchers are numbered under.', resolve: ({ word }) => word }),
    summary: t.exposeString('summary', { description: 'What its vouchers say.' }),
    lines: t.field({ type: ['VoucherTemplateLine'], description: 'Its lines; they need not balance.', resolve: ({ lines }) => [...lines] }),
    writtenId: t.id({
      nullable: true,
      description: 'The document that was begun with it and is dated in the month; null while there is none that stands.',
      resolve: ({ written }) => written?.id,
    }),
    writtenNumber: t.string({ nullable: true, description: 'The number of that document.', resolve: ({ written }) => written?.number }),
    isPosted: t.boolean({
      description: 'Whether that document is approved, and so in the books.',
      resolve: ({ written }) => written?.status === 'APPROVED',
    }),
  }),
});

const VoucherTemplateInput = builder.inputType('VoucherTemplateInput', {
  description: 'What is entered of a template: a voucher by hand that needs no amounts.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'At most 40 characters.' }),
    isMonthly: t.boolean({ required: true, description: 'Whether it is to be written each month.' }),
    word: t.field({ type: JournalWordEnum, required: true, description: 'What its vouchers are numbered under.' }),
    summary: t.string({ required: true, description: 'What its vouchers say, at most 200 characters; may be empty.' }),
    lines: t.field({ type: [JournalLineInput], required: true, description: '1 to 500; amounts may be left out.' }),
  }),
});

builder.queryField('voucherTemplates', (t) =>
  t.field({
    type: ['VoucherTemplate'],
    description: 'The templates of the company, monthly ones first, each with the voucher that was made of it in a month.',
    args: { month: t.arg.string({ required: true, description: 'Such as "2026-03".' }) },
    resolve: async (_root, { month }, context) => [...(await listVoucherTemplates(workOf(context), month))],
  }),
);

builder.mutationField('saveVoucherTemplate', (t) =>
  t.field({
    type: 'VoucherTemplate',
    description: 'Keeps a template under a name; at most 100 in a company.',
    args: {
      input: t.arg({ type: VoucherTemplateInput, required: true, description: 'What is entered.' }),
      replaces: t.arg.boolean({ description: 'Whether one of that name is replaced; refused when there is one and this is not said.' }),
    },
    resolve: (_root, { input, replaces }, context) => saveVoucherTemplate(workOf(context), input, replaces === true),
  }),
);

builder.mutationField('removeVoucherTemplate', (t) =>
  t.field({
    type: 'VoucherTemplate',
    description: 'Removes a template, and returns what it was; vouchers that were made of it stay.',
    args: {
      id: t.arg.id({ required: true, description: 'Which template.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
    },
    resolve: (_root, wanted, context) => removeVoucherTemplate(workOf(context), wanted),
  }),
);

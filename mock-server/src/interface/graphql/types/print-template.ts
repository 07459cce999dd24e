import { listPrintTemplates, resetPrintTemplate, updatePrintTemplate } from '#application/printing/print-templates.ts';
import { printChoices, printTemplateKinds } from '#core/printing/print-template.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { PrintPaperEnum } from './print-record.ts';

const PrintTemplateKindEnum = builder.enumType('PrintTemplateKind', {
  description: 'What a company says the look of: documents of the books by their type, sales orders, quotations, vouchers.',
  values: printTemplateKinds,
});

builder.objectType('PrintChoices', {
  description: 'What there is to choose of a kind of print.',
  fields: (t) => ({
    papers: t.field({ type: [PrintPaperEnum], description: 'The usual one first.', resolve: ({ papers }) => [...papers] }),
    columns: t.stringList({ description: 'The columns that can be left out.', resolve: ({ columns }) => [...columns] }),
    signatures: t.stringList({ description: 'The places for signatures.', resolve: ({ signatures }) => [...signatures] }),
    parts: t.stringList({
      description:
        'More that can be left out: "tax" (rate and sums), "words" (the amount in words), "copy" (which copy it is), and of the company "address", "phone", "taxNumber" and "bank".',
      resolve: ({ parts }) => [...parts],
    }),
    hasTitle: t.exposeBoolean('hasTitle', { description: 'Whether the title can be another.' }),
  }),
});

builder.objectType('PrintTemplate', {
  description: 'How a company has one kind printed (打印模板).',
  fields: (t) => ({
    kind: t.expose('kind', { type: PrintTemplateKindEnum, description: 'What is printed.' }),
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back with every change; 0 while it never was changed.' }),
    paper: t.expose('paper', { type: PrintPaperEnum, description: 'The paper that is proposed.' }),
    title: t.exposeString('title', { description: 'In place of the usual title; empty for that one.' }),
    header: t.exposeString('header', { description: 'The line below the name of the company; empty for none.' }),
    footer: t.exposeString('footer', { description: 'The lines below the last one; empty for none.' }),
    hiddenColumns: t.stringList({ description: 'The columns that are left out.', resolve: ({ hiddenColumns }) => [...hiddenColumns] }),
    hiddenSignatures: t.stringList({
      description: 'The places for signatures that are left out.',
      resolve: ({ hiddenSignatures }) => [...hiddenSignatures],
    }),
    hiddenParts: t.stringList({ description: 'What else is left out.', resolve: ({ hiddenParts }) => [...hiddenParts] }),
    choices: t.field({ type: 'PrintChoices', description: 'What there is to choose.', resolve: ({ kind }) => printChoices[kind] }),
  }),
});

const PrintTemplateInput = builder.inputType('PrintTemplateInput', {
  description: 'What is entered about a template; what is left out stays as it is.',
  fields: (t) => ({
    paper: t.field({ type: PrintPaperEnum, description: 'One of the papers that the kind has.' }),
    title: t.string({ description: 'At most 20 characters; empty for the usual one.' }),
    header: t.string({ description: 'One line, at most 100 characters.' }),
    footer: t.string({ description: 'At most 300 characters in 6 lines.' }),
    hiddenColumns: t.stringList({ description: 'The columns that are left out, of those that can be.' }),
    hiddenSignatures: t.stringList({ description: 'The places for signatures that are left out.' }),
    hiddenParts: t.stringList({ description: 'What else is left out.' }),
  }),
});

builder.queryField('printTemplates', (t) =>
  t.field({
    type: ['PrintTemplate'],
    description: 'How the company has each kind printed; for whoever may change it.',
    resolve: async (_root, _args, context) => [...(await listPrintTemplates(workOf(context)))],
  }),
);

builder.mutationField('updatePrintTemplate', (t) =>
  t.field({
    type: 'PrintTemplate',
    description: 'Changes how a kind is printed from now on.',
    args: {
      kind: t.arg({ type: PrintTemplateKindEnum, required: true, description: 'What is printed.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      input: t.arg({ type: PrintTemplateInput, required: true, description: 'What is entered.' }),
    },
    resolve: (_root, { input, ...wanted }, context) => updatePrintTemplate(workOf(context), wanted, input),
  }),
);

builder.mutationField('resetPrintTemplate', (t) =>
  t.field({
    type: 'PrintTemplate',
    description: 'Has a kind printed as it is where nobody says anything.',
    args: {
      kind: t.arg({ type: PrintTemplateKindEnum, required: true, description: 'What is printed.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
    },
    resolve: (_root, wanted, context) => resetPrintTemplate(workOf(context), wanted),
  }),
);

import { readPrintRecord, readPrintRecords, recordPrint, recordPrints } from '#application/printing/print-records.ts';
import { printKinds } from '#core/printing/print-record.ts';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';

const PrintKindEnum = builder.enumType('PrintKind', {
  description:
    'What is printed: a document of the books (单据), a sales order (销售订单), a quotation (报价单), a purchase order (采购订单), a voucher (凭证).',
  values: printKinds,
});

export const PrintPaperEnum = builder.enumType('PrintPaper', {
  description: 'What it is printed on.',
  values: {
    A4: { description: '210 × 297 mm.' },
    TWO_PART: { description: 'A form of 241 × 280 mm, halved: 241 × 140 mm (二等分).' },
    THREE_PART: { description: 'The same in three: 241 × 93 mm (三等分).' },
    ROLL_80: { description: 'A roll of 80 mm.' },
    ROLL_58: { description: 'A roll of 58 mm.' },
    VOUCHER: { description: 'A voucher form of 240 × 140 mm (凭证纸).' },
    VOUCHER_120: { description: 'A voucher form of 240 × 120 mm.' },
    HALF_A4: { description: 'Half of A4 across, 210 × 148 mm.' },
    A4_IN_TWO: { description: 'A sheet of A4 with two on it.' },
    A4_IN_THREE: { description: 'A sheet of A4 with three on it.' },
  } as const,
});

builder.objectType('PrintRecord', {
  description: 'How often something was printed; who did it each time is in the audit, under its id.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'That of what is printed.' }),
    times: t.exposeInt('times', { description: 'How often; 0 while it never was.' }),
    paper: t.expose('paper', { type: PrintPaperEnum, nullable: true, description: 'The paper of the last time.' }),
    at: t.expose('at', { type: 'DateTime', nullable: true, description: 'When it was printed last.' }),
    by: t.field({
      type: 'Member',
      nullable: true,
      description: 'Who printed it last.',
      resolve: ({ memberId }, _args, context) => (memberId === null ? null : scopeOf(context).loaders.member.load(memberId)),
    }),
    template: t.field({
      type: 'PrintTemplate',
      nullable: true,
      description: 'How the company has it printed; null of what has no template.',
      resolve: ({ templateKind }, _args, context) =>
        templateKind === null ? null : scopeOf(context).loaders.printTemplate.load(templateKind),
    }),
    company: t.field({
      type: 'CompanyFacts',
      description: 'What the company says of itself on paper.',
      resolve: ({ templateKind }, _args, context) => scopeOf(context).loaders.companyFacts.load(templateKind ?? 'NONE'),
    }),
  }),
});

builder.queryField('printRecord', (t) =>
  t.field({
    type: 'PrintRecord',
    description: 'How often something was printed that the viewer sees.',
    args: {
      kind: t.arg({ type: PrintKindEnum, required: true, description: 'What it is.' }),
      id: t.arg.id({ required: true, description: 'Which one.' }),
    },
    resolve: (_root, thing, context) => readPrintRecord(workOf(context), thing),
  }),
);

builder.mutationField('recordPrint', (t) =>
  t.field({
    type: 'PrintRecord',
    description: 'Counts that something is printed, just before it is. Whoever sees it may.',
    args: {
      kind: t.arg({ type: PrintKindEnum, required: true, description: 'What it is.' }),
      id: t.arg.id({ required: true, description: 'Which one.' }),
      paper: t.arg({ type: PrintPaperEnum, required: true, description: 'What it is printed on.' }),
    },
    resolve: (_root, thing, context) => recordPrint(workOf(context), thing),
  }),
);

builder.queryField('printRecords', (t) =>
  t.field({
    type: ['PrintRecord'],
    description:
      'How often some things of a kind were printed, in the order that they are named; what the viewer does not see is left out.',
    args: {
      kind: t.arg({ type: PrintKindEnum, required: true, description: 'What they are.' }),
      ids: t.arg.idList({ required: true, description: 'Which ones, at most 100.' }),
    },
    resolve: async (_root, things, context) => [...(await readPrintRecords(workOf(context), things))],
  }),
);

builder.mutationField('recordPrints', (t) =>
  t.field({
    type: ['PrintRecord'],
    description:
      'Counts that some things are printed in one go, just before they are; what the viewer does not see is neither counted nor named. One of them has to be there.',
    args: {
      kind: t.arg({ type: PrintKindEnum, required: true, description: 'What they are.' }),
      ids: t.arg.idList({ required: true, description: 'Which ones, at most 100.' }),
      paper: t.arg({ type: PrintPaperEnum, required: true, description: 'What they are printed on.' }),
    },
    resolve: async (_root, things, context) => [...(await recordPrints(workOf(context), things))],
  }),
);

import { checkNumbersOf } from '#application/numbering/check-numbers.ts';
import { numberedKinds } from '#core/numbering/number-rule.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

const CheckedKindEnum = builder.enumType('CheckedNumberKind', {
  description: 'Whose numbers are checked: what is numbered by a rule, and vouchers.',
  values: [...numberedKinds, 'VOUCHER'] as const,
});

const GapReasonEnum = builder.enumType('NumberGapReason', {
  description: 'Why a number is none of a document that stands.',
  values: {
    VOIDED: { description: 'Its document stood and was voided (已作废).' },
    DISCARDED: { description: 'Its document was thrown away as a draft (草稿作废).' },
    MISSING: { description: 'There is no document, and nothing that says why (断号).' },
  } as const,
});

builder.objectType('NumberRange', {
  description: 'The numbers of some days that one count gave.',
  fields: (t) => ({
    word: t.exposeString('word', { description: 'Of vouchers their word, e.g. "记"; empty for others.' }),
    countedWithin: t.exposeInt('year', {
      description: '0 for a count that never begins anew, a year such as 2026, or a month such as 202611.',
    }),
    firstNumber: t.exposeString('firstNumber', {
      nullable: true,
      description: 'The number of the first document; null where there is none.',
    }),
    lastNumber: t.exposeString('lastNumber', { nullable: true, description: 'The number of the last one.' }),
    first: t.exposeInt('first', { description: 'The count from which all must be there.' }),
    last: t.exposeInt('last', { description: 'The count up to which all must be there.' }),
    found: t.exposeInt('found', { description: 'How many documents there are.' }),
    voided: t.exposeInt('voided', { description: 'How many of them are void.' }),
    missing: t.exposeInt('missing', { description: 'How many numbers there are no documents of.' }),
  }),
});

builder.objectType('NumberGap', {
  description: 'A number that is none of a document that stands.',
  fields: (t) => ({
    number: t.exposeString('number', { description: 'The number.' }),
    reason: t.expose('reason', { type: GapReasonEnum, description: 'Why.' }),
    documentId: t.exposeID('documentId', { nullable: true, description: 'The void document; null of a number that is missing.' }),
    note: t.exposeString('note', { nullable: true, description: 'What was said when it was voided.' }),
  }),
});

builder.objectType('NumberCheck', {
  description: 'Which numbers there are, and what became of the others (断号检查).',
  fields: (t) => ({
    ranges: t.field({ type: ['NumberRange'], description: 'By what counted them.', resolve: ({ ranges }) => [...ranges] }),
    gaps: t.field({ type: ['NumberGap'], description: 'Missing ones first; at most 200.', resolve: ({ gaps }) => [...gaps] }),
  }),
});

builder.queryField('numberCheck', (t) =>
  t.field({
    type: 'NumberCheck',
    description: 'Checks the numbers of a kind in a year or a month.',
    args: {
      kind: t.arg({ type: CheckedKindEnum, required: true, description: 'Whose numbers.' }),
      within: t.arg.string({ required: true, description: 'A year such as "2026", or a month such as "2026-11".' }),
    },
    resolve: (_root, { kind, within }, context) => checkNumbersOf(workOf(context), kind, within),
  }),
);

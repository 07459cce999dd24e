import { listNumberRules, updateNumberRule } from '#application/numbering/number-rules.ts';
import { numberedKinds, numberPeriods, numberRestarts } from '#core/numbering/number-rule.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

const NumberedKindEnum = builder.enumType('NumberedKind', {
  description: 'What takes a number by a rule: quotations, orders, input invoices, and documents of the books by their type.',
  values: numberedKinds,
});

const NumberPeriodEnum = builder.enumType('NumberPeriod', {
  description: 'What of its day a number says: nothing, the year, or year and month.',
  values: numberPeriods,
});

const NumberRestartEnum = builder.enumType('NumberRestart', {
  description: 'When a count begins anew.',
  values: numberRestarts,
});

builder.objectType('NumberNextCounts', {
  description: 'The count that is next today, by when counts begin anew.',
  fields: (t) => ({
    never: t.int({ description: 'Of counts that never do.', resolve: ({ NEVER }) => NEVER }),
    year: t.int({ description: 'Of counts that do each year.', resolve: ({ YEAR }) => YEAR }),
    month: t.int({ description: 'Of counts that do each month.', resolve: ({ MONTH }) => MONTH }),
  }),
});

builder.objectType('NumberRule', {
  description: 'How documents of a kind are numbered (编号规则).',
  fields: (t) => ({
    kind: t.expose('kind', { type: NumberedKindEnum, description: 'What is numbered.' }),
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back with every change; 0 while it never was changed.' }),
    prefix: t.exposeString('prefix', { description: 'What a number begins with, e.g. "XS".' }),
    period: t.expose('period', { type: NumberPeriodEnum, description: 'What of its day a number says.' }),
    digits: t.exposeInt('digits', { description: 'How many digits the count has at least.' }),
    restarts: t.expose('restarts', { type: NumberRestartEnum, description: 'When the count begins anew.' }),
    usualPrefix: t.string({
      description: 'The prefix while nobody says anything; the year, four digits and a count that begins anew each year go with it.',
      resolve: ({ usual }) => usual.prefix,
    }),
    nextCounts: t.field({
      type: 'NumberNextCounts',
      description: 'The count that is next today.',
      resolve: ({ nextCounts }) => nextCounts,
    }),
    next: t.exposeString('next', { description: 'The number that is next today, e.g. "XS-2026-0128".' }),
  }),
});

const NumberRuleInput = builder.inputType('NumberRuleInput', {
  description: 'How documents of a kind are to be numbered.',
  fields: (t) => ({
    prefix: t.string({ required: true, description: 'A letter, then letters and digits: at most 10.' }),
    period: t.field({ type: NumberPeriodEnum, required: true, description: 'What of its day a number says.' }),
    digits: t.int({ required: true, description: 'From 3 to 8.' }),
    restarts: t.field({
      type: NumberRestartEnum,
      required: true,
      description: 'When the count begins anew; what it does within must be in the number.',
    }),
  }),
});

builder.queryField('numberRules', (t) =>
  t.field({
    type: ['NumberRule'],
    description: 'How documents of each kind are numbered; for whoever may change it.',
    resolve: async (_root, _args, context) => [...(await listNumberRules(workOf(context)))],
  }),
);

builder.mutationField('updateNumberRule', (t) =>
  t.field({
    type: 'NumberRule',
    description: 'Changes how documents of a kind are numbered from now on; numbers that were given stay.',
    args: {
      kind: t.arg({ type: NumberedKindEnum, required: true, description: 'What is numbered.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      input: t.arg({ type: NumberRuleInput, required: true, description: 'What is entered.' }),
    },
    resolve: (_root, { input, ...wanted }, context) => updateNumberRule(workOf(context), wanted, input),
  }),
);

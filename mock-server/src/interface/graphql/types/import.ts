import { commitImport } from '#application/importing/commit-import.ts';
import { addImportRows, discardImport, startImport } from '#application/importing/stage-import.ts';
import { importKinds } from '#core/import/import-job.ts';
import { describeProblem, type DescribedProblem } from '../../errors/describe-error.ts';
import { builder } from '../builder.ts';
import { localeOf, workOf, type RequestContext } from '../request-context.ts';

const ImportKindEnum = builder.enumType('ImportKind', {
  description: 'What can be imported.',
  values: importKinds,
});

const ImportActEnum = builder.enumType('ImportAct', {
  description: 'What becomes of a row: something new, a change of what has its code, nothing as it says what is there, or it is wrong.',
  values: ['CREATE', 'CHANGE', 'NONE', 'WRONG'] as const,
});

builder.objectType('ImportJob', {
  description: 'Rows of a file that are checked, and then written all at once or not at all. It is the own of whoever began it, for a day.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    version: t.exposeInt('version', { description: 'Raised with every part of the rows; to be committed is what was seen.' }),
    isDone: t.boolean({ description: 'Whether its rows are written.', resolve: ({ doneAt }) => doneAt !== null }),
    created: t.exposeInt('created', { description: 'How many rows write something new.' }),
    changed: t.exposeInt('changed', { description: 'How many rows change what has their code.' }),
    unchanged: t.exposeInt('unchanged', { description: 'How many rows say what is there already.' }),
    wrong: t.exposeInt('wrong', { description: 'How many rows are wrong.' }),
  }),
});

builder.objectType('ImportProblem', {
  description: 'What is wrong with a cell.',
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'The row of the file.' }),
    column: t.exposeString('path', { description: 'The column.' }),
    code: t.string({ description: 'As a form would be refused with.', resolve: (problem, _args, context) => told(problem, context).code }),
    message: t.string({
      description: 'What is wrong and what to do.',
      resolve: (problem, _args, context) => told(problem, context).message,
    }),
  }),
});

builder.objectType('ImportCheck', {
  description: 'What a part of the rows comes to.',
  fields: (t) => ({
    job: t.field({ type: 'ImportJob', description: 'The import with this part.', resolve: ({ job }) => job }),
    acts: t.field({
      type: [ImportActEnum],
      description: 'What becomes of each row, in their order.',
      resolve: ({ rows }) => rows.map(({ act }) => act),
    }),
    names: t.stringList({
      nullable: { list: false, items: true },
      description: 'What the code of each row stands for, in their order; null where it stands for nothing, and of masters.',
      resolve: ({ rows }) => rows.map(({ name }) => name),
    }),
    problems: t.field({
      type: ['ImportProblem'],
      description: 'Everything that is wrong with them.',
      resolve: ({ rows }) => rows.flatMap(({ row, problems }) => problems.map((problem) => ({ ...problem, row: row.number }))),
    }),
  }),
});

const ImportRowInput = builder.inputType('ImportRowInput', {
  description: 'A row of a file.',
  fields: (t) => ({
    number: t.int({ required: true, description: 'Which row of the file it is, at most 100,000; the heads are row 1.' }),
    cells: t.stringList({
      required: true,
      description: 'Texts in the order of the columns: decimals, "true" or "false", or whatever it says.',
    }),
  }),
});

builder.mutationField('startImport', (t) =>
  t.field({
    type: 'ImportJob',
    description: 'Begins an import; its rows come in parts.',
    args: {
      kind: t.arg({ type: ImportKindEnum, required: true, description: 'What is imported.' }),
      columns: t.arg.stringList({
        required: true,
        description: 'What the cells are: entries of the form by their names, the code among them.',
      }),
      period: t.arg.string({ description: 'The first month of the books, e.g. "2026-03"; needed for what they begin with.' }),
    },
    resolve: (_root, wish, context) => startImport(workOf(context), wish),
  }),
);

builder.mutationField('addImportRows', (t) =>
  t.field({
    type: 'ImportCheck',
    description: 'Takes at most 500 rows and checks them as the form would; nothing is written yet. One import has at most 20,000.',
    args: {
      id: t.arg.id({ required: true, description: 'Which import.' }),
      rows: t.arg({
        type: [ImportRowInput],
        required: true,
        description: 'The rows; those with numbers of earlier ones take their place.',
      }),
    },
    resolve: (_root, { id, rows }, context) => addImportRows(workOf(context), id, rows),
  }),
);

builder.mutationField('commitImport', (t) =>
  t.field({
    type: 'ImportJob',
    description: 'Writes all rows of an import of masters or none. One that is done is returned as it is.',
    args: {
      id: t.arg.id({ required: true, description: 'Which import.' }),
      version: t.arg.int({ required: true, description: 'The version that was seen.' }),
    },
    resolve: (_root, wanted, context) => commitImport(workOf(context), wanted),
  }),
);

builder.mutationField('discardImport', (t) =>
  t.field({
    type: 'ImportJob',
    description: 'Gives an import up, and returns what it was.',
    args: { id: t.arg.id({ required: true, description: 'Which import.' }) },
    resolve: (_root, { id }, context) => discardImport(workOf(context), id),
  }),
);

function told(problem: Parameters<typeof describeProblem>[0], context: RequestContext): DescribedProblem {
  return describeProblem(problem, localeOf(context));
}

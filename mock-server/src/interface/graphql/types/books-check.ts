import { readLastCheck } from '#application/check-books.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

builder.objectType('BooksCheck', {
  description: 'A check of the books that was done by itself, at night.',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date', description: 'The day on which it was, where the company is.' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', description: 'When it was done.' }),
    durationMs: t.exposeInt('durationMs', { description: 'How long it took, in milliseconds.' }),
    problems: t.exposeInt('problems', { description: 'How much was not as it must be; 0 when the books agreed.' }),
    invariants: t.exposeStringList('invariants', { description: 'What that was about, e.g. "I4".' }),
  }),
});

builder.queryField('lastBooksCheck', (t) =>
  t.field({
    type: 'BooksCheck',
    nullable: true,
    description: 'When the books were last checked by themselves; null when they never were.',
    resolve: (_root, _args, context) => readLastCheck(workOf(context)),
  }),
);

import { listAudit } from '#application/list-audit.ts';
import type { AuditedRow } from '#core/audit/audit-list.ts';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';
import { AuditActEnum } from './enums.ts';

builder.objectType('AuditEntry', {
  description: 'What a statement did to rows of one table. Nobody of the application can change or remove it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    number: t.exposeInt('number', { description: "Its place in the company's chain, from 1." }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    member: t.field({
      type: 'Member',
      nullable: true,
      description: 'Who; null for the program itself.',
      resolve: ({ memberId }, _args, context) => (memberId === null ? null : scopeOf(context).loaders.member.load(memberId)),
    }),
    operation: t.exposeString('operation', { nullable: true, description: 'What it belongs to: the id of a request.' }),
    table: t.exposeString('table', { description: 'What kind of row, e.g. "sales_order".' }),
    act: t.expose('act', { type: AuditActEnum, description: 'What was done.' }),
    rowCount: t.int({ description: 'How many rows.', resolve: ({ before, after }) => (after ?? before ?? []).length }),
    before: t.string({
      nullable: true,
      description: 'The rows before, a JSON array; null when there were none.',
      resolve: ({ before }) => jsonOf(before),
    }),
    after: t.string({
      nullable: true,
      description: 'The rows after, a JSON array; null when they are gone.',
      resolve: ({ after }) => jsonOf(after),
    }),
  }),
});

builder.objectType('AuditEntryEdge', {
  description: 'An entry in a list.',
  fields: (t) => ({
    node: t.field({ type: 'AuditEntry', description: 'The entry.', resolve: ({ row }) => row }),
    cursor: t.exposeString('cursor', { description: 'Its place in the list.' }),
  }),
});

builder.objectType('AuditEntryConnection', {
  description: 'A part of the audit, the latest first.',
  fields: (t) => ({
    edges: t.field({ type: ['AuditEntryEdge'], description: 'The entries.', resolve: ({ rows }) => [...rows] }),
    pageInfo: t.field({ type: 'PageInfo', description: 'What lies around them.', resolve: (page) => page }),
  }),
});

const AuditFilterInput = builder.inputType('AuditFilter', {
  description: 'Which entries; all when nothing is said.',
  fields: (t) => ({
    memberId: t.id({ description: 'By this member.' }),
    table: t.string({ description: 'Of this kind of row.' }),
    act: t.field({ type: AuditActEnum, description: 'Only what was done so.' }),
    from: t.field({ type: 'Date', description: 'From this day on.' }),
    to: t.field({ type: 'Date', description: 'Up to this day.' }),
    operation: t.string({ description: 'Of this request.' }),
    rowId: t.string({ description: "Of this row: its history. Name its table, too; the rest of an entry's rows is left out." }),
  }),
});

builder.queryField('auditEntries', (t) =>
  t.field({
    type: 'AuditEntryConnection',
    description: 'The audit of the company, the latest first; for who may read it.',
    args: {
      filter: t.arg({ type: AuditFilterInput, description: 'Which entries.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200; 50 when nothing is said.' }),
      after: t.arg.string({ description: 'After this cursor.' }),
      last: t.arg.int({ description: 'How many from the end, at most 200.' }),
      before: t.arg.string({ description: 'Before this cursor.' }),
    },
    resolve: (_root, wish, context) => listAudit(workOf(context), wish),
  }),
);

function jsonOf(rows: readonly AuditedRow[] | null): string | null {
  return rows === null ? null : JSON.stringify(rows);
}

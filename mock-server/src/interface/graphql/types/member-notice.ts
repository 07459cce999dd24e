import { countOwnUnread, listOwnNotices, markNoticeRead, markNoticesRead } from '#application/notices/own-notices.ts';
import { noticeKinds } from '#core/notice/notice.ts';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';

const NoticeKindEnum = builder.enumType('MemberNoticeKind', {
  description: 'What a member is told of: what others did with orders, documents and months.',
  values: noticeKinds,
});

builder.objectType('MemberNotice', {
  description: 'Something that the viewer was told, and nobody else sees.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    kind: t.expose('kind', { type: NoticeKindEnum, description: 'Of what.' }),
    subjectType: t.exposeString('subjectType', { description: 'What it is about: "SALES_ORDER", "PERIOD", or the type of a document.' }),
    subjectId: t.exposeString('subjectId', { description: 'The id of what it is about; of a month the month.' }),
    label: t.exposeString('label', { description: 'What people call it: a number or a month.' }),
    note: t.exposeString('note', { description: 'Why, where somebody gave a reason; empty otherwise.' }),
    actor: t.field({
      type: 'Member',
      nullable: true,
      description: 'Who did it; null when that is not known.',
      resolve: ({ actorId }, _args, context) => (actorId === null ? null : scopeOf(context).loaders.member.load(actorId)),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it happened.' }),
    readAt: t.expose('readAt', { type: 'DateTime', nullable: true, description: 'When it was read; null while it is new.' }),
  }),
});

builder.objectType('MemberNoticeEdge', {
  description: 'A notice in a list.',
  fields: (t) => ({
    node: t.field({ type: 'MemberNotice', description: 'The notice.', resolve: ({ row }) => row }),
    cursor: t.exposeString('cursor', { description: 'Its place in the list.' }),
  }),
});

builder.objectType('MemberNoticeConnection', {
  description: 'A part of what the viewer was told: what is unread first, each part the latest first.',
  fields: (t) => ({
    edges: t.field({ type: ['MemberNoticeEdge'], description: 'The notices.', resolve: ({ rows }) => [...rows] }),
    pageInfo: t.field({ type: 'PageInfo', description: 'What lies around them.', resolve: (page) => page }),
  }),
});

builder.queryField('ownNotices', (t) =>
  t.field({
    type: 'MemberNoticeConnection',
    description: 'What the viewer was told in this company.',
    args: {
      onlyUnread: t.arg.boolean({ description: 'Only what was not read.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200; 50 when nothing is said.' }),
      after: t.arg.string({ description: 'After this cursor.' }),
      last: t.arg.int({ description: 'How many from the end, at most 200.' }),
      before: t.arg.string({ description: 'Before this cursor.' }),
    },
    resolve: (_root, wish, context) => listOwnNotices(workOf(context), wish),
  }),
);

builder.queryField('ownUnreadNotices', (t) =>
  t.int({ description: 'How much of it was not read.', resolve: (_root, _args, context) => countOwnUnread(workOf(context)) }),
);

builder.mutationField('markNoticeRead', (t) =>
  t.field({
    type: 'MemberNotice',
    description: 'Marks one notice as read; one that is stays as it is.',
    args: { id: t.arg.id({ required: true, description: 'Which notice.' }) },
    resolve: (_root, { id }, context) => markNoticeRead(workOf(context), id),
  }),
);

builder.mutationField('markNoticesRead', (t) =>
  t.int({
    description: 'Marks as read what happened up to a moment, so that what comes meanwhile stays new; returns how many were.',
    args: { upTo: t.arg({ type: 'DateTime', required: true, description: 'When the latest of the list happened.' }) },
    resolve: (_root, { upTo }, context) => markNoticesRead(workOf(context), upTo),
  }),
);

import { setPaidUntil } from '#application/platform/set-paid-until.ts';
import { entryStateOf } from '#core/company/entry-state.ts';
import { dayInZone } from '#kernel/clock/calendar-day.ts';
import { sourcesOf } from '../../work-sources.ts';
import { readCompanies, readCompanyCheck, readCompanySize } from '#application/platform/read-platform.ts';
import { builder } from '../builder.ts';
import { platformOf } from '../request-context.ts';
import { EntryStateEnum } from './entry-state-enum.ts';

builder.objectType('PlatformCompanySize', {
  description: 'How much a company has written; of more than 100,000 of a kind it says that there are as many.',
  fields: (t) => ({
    documents: t.exposeInt('documents', { description: 'Documents of every type.' }),
    orders: t.exposeInt('orders', { description: 'Sales orders.' }),
    auditEntries: t.exposeInt('auditEntries', { description: 'Entries of the audit.' }),
  }),
});

builder.objectType('PlatformCompany', {
  description: 'A company by its name, place and size; nothing that it has written.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique among all companies.' }),
    name: t.exposeString('name', { description: 'The registered name.' }),
    foundedAt: t.expose('foundedAt', { type: 'DateTime', description: 'Since when it uses the product.' }),
    shard: t.exposeString('shard', { description: 'Where it lives.' }),
    epoch: t.exposeInt('epoch', { description: 'How often it has moved, from 1.' }),
    movingTo: t.exposeString('movingTo', { nullable: true, description: 'The shard it is being copied to; null while it stays.' }),
    members: t.exposeInt('members', { description: 'Members in use.' }),
    paidUntil: t.expose('paidUntil', {
      type: 'Date',
      nullable: true,
      description: 'The last day on which anything is entered; null for no end.',
    }),
    entry: t.field({
      type: EntryStateEnum,
      nullable: true,
      description: 'That nothing more is entered, or that the day comes near; null while there is nothing to tell.',
      resolve: (company, _args, { services }) =>
        entryStateOf(company, dayInZone(sourcesOf(services, company.id).clock.now(), company.timeZone))?.state ?? null,
    }),
    booksCheck: t.field({
      type: 'BooksCheck',
      nullable: true,
      description: 'When its books were last checked by themselves, and how much differed; null when they never were.',
      resolve: ({ id }, _args, context) => readCompanyCheck(platformOf(context), id),
    }),
    size: t.field({
      type: 'PlatformCompanySize',
      description: 'Counted when it is asked for.',
      resolve: ({ id }, _args, context) => readCompanySize(platformOf(context), id),
    }),
  }),
});

builder.objectType('PlatformCompanyEdge', {
  description: 'A company in a list.',
  fields: (t) => ({
    node: t.field({ type: 'PlatformCompany', description: 'The company.', resolve: ({ row }) => row }),
    cursor: t.exposeString('cursor', { description: 'Its place in the list.' }),
  }),
});

builder.objectType('PlatformCompanyConnection', {
  description: 'A part of the companies, by their names.',
  fields: (t) => ({
    edges: t.field({ type: ['PlatformCompanyEdge'], description: 'The companies.', resolve: ({ rows }) => [...rows] }),
    pageInfo: t.field({ type: 'PageInfo', description: 'What lies around them.', resolve: (page) => page }),
  }),
});

builder.queryField('platformCompanies', (t) =>
  t.field({
    type: 'PlatformCompanyConnection',
    description: 'The companies of the platform; for operators.',
    args: {
      search: t.arg.string({ description: 'What their names contain.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200; 50 when nothing is said.' }),
      after: t.arg.string({ description: 'After this cursor.' }),
      last: t.arg.int({ description: 'How many from the end, at most 200.' }),
      before: t.arg.string({ description: 'Before this cursor.' }),
    },
    resolve: (_root, wish, context) => readCompanies(platformOf(context), wish),
  }),
);

builder.mutationField('platformSetPaidUntil', (t) =>
  t.field({
    type: 'PlatformCompany',
    description:
      'Sets until when a company is paid: after that day it is read, printed and exported, and nothing is entered. For operators.',
    args: {
      companyId: t.arg.id({ required: true, description: 'Which company.' }),
      day: t.arg({ type: 'Date', description: 'The last day on which anything is entered; no end when left out.' }),
      reason: t.arg.string({ required: true, description: 'Why; kept in the record of acts.' }),
    },
    resolve: (_root, { companyId, day, reason: why }, context) => setPaidUntil(platformOf(context), { companyId, day: day ?? null, why }),
  }),
);

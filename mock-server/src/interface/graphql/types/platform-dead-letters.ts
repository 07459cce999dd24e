import { dropMessage, readDeadLetters, readMessage, replayMessages } from '#application/platform/dead-letters.ts';
import { builder } from '../builder.ts';
import { platformOf } from '../request-context.ts';

function deliveryId({ consumer, id }: { readonly consumer: string; readonly id: string }): string {
  return `${consumer}/${id}`;
}

builder.objectType('PlatformDeadLetter', {
  description: 'A message that a consumer has failed with for good.',
  fields: (t) => ({
    id: t.id({ description: 'Unique: several consumers may have failed with one message.', resolve: deliveryId }),
    messageId: t.exposeID('id', { description: 'The message.' }),
    companyId: t.exposeID('tenantId', { description: 'Whose it is.' }),
    companyName: t.exposeString('companyName', { description: 'The company by its name.' }),
    consumer: t.exposeString('consumer', { description: 'Who failed with it.' }),
    topic: t.exposeString('topic', { description: 'What it is about, e.g. "sales.order".' }),
    aggregate: t.exposeString('aggregate', { description: 'Messages of one aggregate are handled in their order.' }),
    attempts: t.exposeInt('attempts', { description: 'How often it was tried.' }),
    errorCode: t.exposeString('errorCode', { description: 'The code or the name of the last error.' }),
    errorText: t.exposeString('errorText', { description: 'What the last error said.' }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When what it tells of happened.' }),
    waitingBehind: t.exposeInt('waitingBehind', { description: 'How many later messages of its aggregate wait behind it.' }),
  }),
});

builder.objectType('PlatformDeadLetterGroup', {
  description: 'Dead letters that are alike.',
  fields: (t) => ({
    consumer: t.exposeString('consumer', { description: 'Who failed with them.' }),
    topic: t.exposeString('topic', { description: 'What they are about.' }),
    errorCode: t.exposeString('errorCode', { description: 'The code of the last error.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

builder.objectType('PlatformDeadLetterList', {
  description: 'Dead letters of all companies.',
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'How many are meant.' }),
    letters: t.field({
      type: ['PlatformDeadLetter'],
      description: 'The oldest 200 of them.',
      resolve: ({ letters }) => [...letters],
    }),
    groups: t.field({
      type: ['PlatformDeadLetterGroup'],
      description: 'Of all that there are, whatever is asked for, those that are alike together.',
      resolve: ({ groups }) => [...groups],
    }),
  }),
});

const MessageStateEnum = builder.enumType('PlatformMessageState', {
  description: 'What became of a message at a consumer.',
  values: {
    WAITING: { value: 'waiting', description: 'It waits for its turn, or for its next try.' },
    DONE: { value: 'done', description: 'It was handled.' },
    DEAD: { value: 'dead', description: 'The consumer has failed with it for good.' },
    DISCARDED: { value: 'discarded', description: 'Somebody gave it up.' },
  } as const,
});

builder.objectType('PlatformMessage', {
  description: 'A message in the inbox of a consumer, whatever became of it.',
  fields: (t) => ({
    id: t.id({ description: 'Unique: a message is in the inbox of each consumer of its topic.', resolve: deliveryId }),
    messageId: t.exposeID('id', { description: 'The message.' }),
    companyId: t.exposeID('tenantId', { description: 'Whose it is.' }),
    companyName: t.exposeString('companyName', { description: 'The company by its name.' }),
    consumer: t.exposeString('consumer', { description: 'Whose inbox.' }),
    topic: t.exposeString('topic', { description: 'What it is about.' }),
    version: t.exposeInt('version', { description: "The version of the payload's shape." }),
    aggregate: t.exposeString('aggregate', { description: 'Messages of one aggregate are handled in their order.' }),
    payload: t.string({ description: 'What it tells, as JSON.', resolve: ({ payload }) => JSON.stringify(payload) }),
    operation: t.string({
      nullable: true,
      description: 'The request that it follows from; null when the program published it by itself.',
      resolve: ({ headers }) => headers.operation,
    }),
    traceparent: t.string({ nullable: true, description: 'W3C Trace Context.', resolve: ({ headers }) => headers.traceparent }),
    lane: t.string({ description: 'The lane of the request.', resolve: ({ headers }) => headers.lane }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When what it tells of happened.' }),
    state: t.expose('state', { type: MessageStateEnum, description: 'What became of it.' }),
    attempts: t.exposeInt('attempts', { description: 'Tries that failed since the last decision.' }),
    availableAt: t.expose('availableAt', { type: 'DateTime', description: 'When it may be tried next.' }),
    errorCode: t.exposeString('errorCode', { nullable: true, description: 'Of the last try that failed; null when none did.' }),
    errorText: t.exposeString('errorText', { nullable: true, description: 'What the last error said.' }),
    decidedBy: t.exposeString('decidedBy', { nullable: true, description: 'Who let it be tried anew or gave it up last.' }),
    decidedWhy: t.exposeString('decidedWhy', { nullable: true, description: 'Why they did.' }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'When they did.' }),
    finishedAt: t.expose('finishedAt', { type: 'DateTime', nullable: true, description: 'When it was handled or given up.' }),
  }),
});

const DeadLetterFilterInput = builder.inputType('PlatformDeadLetterFilter', {
  description: 'Which dead letters; all when nothing is said.',
  fields: (t) => ({
    messageId: t.id({ description: 'Of this message.' }),
    companyId: t.id({ description: 'Of this company.' }),
    consumer: t.string({ description: 'Of this consumer.' }),
    topic: t.string({ description: 'Under this topic.' }),
    errorCode: t.string({ description: 'Whose last error has this code.' }),
  }),
});

interface AskedFilter {
  readonly messageId?: string | null | undefined;
  readonly companyId?: string | null | undefined;
  readonly consumer?: string | null | undefined;
  readonly topic?: string | null | undefined;
  readonly errorCode?: string | null | undefined;
}

function filterOf({ companyId: tenantId, messageId: id, ...filter }: AskedFilter) {
  return { ...filter, tenantId, id };
}

builder.queryField('platformDeadLetters', (t) =>
  t.field({
    type: 'PlatformDeadLetterList',
    description: 'What consumers have failed with for good, of all companies; for operators.',
    args: { filter: t.arg({ type: DeadLetterFilterInput, description: 'Which ones.' }) },
    resolve: (_root, { filter }, context) => readDeadLetters(platformOf(context), filterOf(filter ?? {})),
  }),
);

builder.queryField('platformMessage', (t) =>
  t.field({
    type: 'PlatformMessage',
    nullable: true,
    description: 'A message in the inbox of a consumer; null when it is not there any more. For operators.',
    args: {
      companyId: t.arg.id({ required: true, description: 'Whose it is.' }),
      consumer: t.arg.string({ required: true, description: 'Whose inbox.' }),
      messageId: t.arg.id({ required: true, description: 'The message.' }),
    },
    resolve: (_root, { companyId: tenantId, messageId: id, consumer }, context) =>
      readMessage(platformOf(context), { tenantId, consumer, id }),
  }),
);

builder.mutationField('platformReplayDeadLetters', (t) =>
  t.int({
    description:
      'Lets the dead letters that are meant be tried anew, and returns how many; that they are handled is seen later. For operators.',
    args: {
      filter: t.arg({ type: DeadLetterFilterInput, required: true, description: 'Which ones; all of them when it says nothing.' }),
      reason: t.arg.string({ description: 'Why.' }),
    },
    resolve: (_root, { filter, reason }, context) => replayMessages(platformOf(context), filterOf(filter), reason ?? ''),
  }),
);

builder.mutationField('platformDropDeadLetter', (t) =>
  t.field({
    type: 'PlatformMessage',
    description: 'Gives a dead letter up, so that what waits behind it goes on; for operators.',
    args: {
      companyId: t.arg.id({ required: true, description: 'Whose it is.' }),
      consumer: t.arg.string({ required: true, description: 'Whose inbox.' }),
      messageId: t.arg.id({ required: true, description: 'The message.' }),
      reason: t.arg.string({ required: true, description: 'Why, at most 200 characters.' }),
    },
    resolve: (_root, { companyId: tenantId, messageId: id, consumer, reason }, context) =>
      dropMessage(platformOf(context), { tenantId, consumer, id }, reason),
  }),
);

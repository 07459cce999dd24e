import { readActs, readFlows, readInstances, readShards, readTransactions, recoverNow } from '#application/platform/read-platform.ts';
import { platformActs } from '#core/platform/act-store.ts';
import { builder } from '../builder.ts';
import { platformOf } from '../request-context.ts';

builder.objectType('PlatformConsumer', {
  description: 'How the messages of one consumer flow on one shard.',
  fields: (t) => ({
    consumer: t.exposeString('consumer', { description: 'Its name.' }),
    topic: t.exposeString('topic', { description: 'What it hears of.' }),
    waiting: t.exposeInt('waiting', { description: 'Messages that are not handled yet.' }),
    dead: t.exposeInt('dead', { description: 'Messages that it has failed with for good.' }),
    oldestSeconds: t.exposeInt('oldestSeconds', {
      nullable: true,
      description: 'How long the oldest that waits has been on its way, in seconds.',
    }),
    handled: t.exposeInt('handled', { description: 'Handled in the last five minutes.' }),
  }),
});

builder.objectType('PlatformMessageFlow', {
  description: 'How messages flow on one shard.',
  fields: (t) => ({
    shard: t.exposeString('shard', { description: 'Which shard.' }),
    unsent: t.exposeInt('unsent', { description: 'Published and not yet handed on.' }),
    oldestUnsentSeconds: t.exposeInt('oldestUnsentSeconds', {
      nullable: true,
      description: 'How long the oldest of them has waited, in seconds.',
    }),
    consumers: t.field({
      type: ['PlatformConsumer'],
      description: 'Every consumer that there is or was.',
      resolve: ({ consumers }) => [...consumers],
    }),
  }),
});

builder.queryField('platformMessageFlow', (t) =>
  t.field({
    type: ['PlatformMessageFlow'],
    description: 'How messages between domains flow, shard by shard; for operators.',
    resolve: async (_root, _args, context) => [...(await readFlows(platformOf(context)))],
  }),
);

const TransactionStateEnum = builder.enumType('PlatformTransactionState', {
  description: 'How far a transaction over several participants is.',
  values: {
    TRYING: { value: 'trying', description: 'Its participants are asked; past its deadline it is cancelled.' },
    CONFIRMING: { value: 'confirming', description: 'It is decided that it holds.' },
    CONFIRMED: { value: 'confirmed', description: 'It has ended and holds.' },
    CANCELLING: { value: 'cancelling', description: 'It is decided that it does not hold.' },
    CANCELLED: { value: 'cancelled', description: 'It has ended and does not hold.' },
  } as const,
});

builder.objectType('PlatformBranch', {
  description: 'A participant that has not ended.',
  fields: (t) => ({
    branch: t.exposeInt('branch', { description: 'Its number.' }),
    participant: t.exposeString('participant', { description: 'Its name.' }),
  }),
});

builder.objectType('PlatformTransaction', {
  description: 'A transaction over several participants that has not ended.',
  fields: (t) => ({
    id: t.exposeID('xid', { description: 'Unique.' }),
    companyId: t.exposeID('companyId', { description: 'Whose it is.' }),
    companyName: t.exposeString('companyName', { description: 'The company by its name.' }),
    state: t.expose('state', { type: TransactionStateEnum, description: 'How far it is.' }),
    ageSeconds: t.exposeInt('age', { description: 'How many seconds ago it began.' }),
    overdueSeconds: t.exposeInt('overdue', { description: 'How many seconds past its deadline; negative before it.' }),
    tries: t.exposeInt('tries', { description: 'How often finishing it has failed.' }),
    lastError: t.exposeString('lastError', { nullable: true, description: 'What the last of them said.' }),
    open: t.field({ type: ['PlatformBranch'], description: 'Who has not ended.', resolve: ({ open }) => [...open] }),
  }),
});

builder.queryField('platformTransactions', (t) =>
  t.field({
    type: ['PlatformTransaction'],
    description: 'Transactions over several participants that have not ended, the oldest first, of at most 100 companies; for operators.',
    resolve: async (_root, _args, context) => [...(await readTransactions(platformOf(context)))],
  }),
);

builder.objectType('PlatformRecovery', {
  description: 'What finishing came to.',
  fields: (t) => ({
    confirmed: t.exposeInt('confirmed', { description: 'How many hold.' }),
    cancelled: t.exposeInt('cancelled', { description: 'How many do not.' }),
    open: t.exposeInt('open', { description: 'How many are still not finished, and are tried again by themselves.' }),
  }),
});

builder.mutationField('platformRecoverTransactions', (t) =>
  t.field({
    type: 'PlatformRecovery',
    description: 'Finishes now what is decided, and cancels what is past its deadline; for operators.',
    resolve: (_root, _args, context) => recoverNow(platformOf(context)),
  }),
);

builder.objectType('PlatformReader', {
  description: 'A standby that is read from.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    serves: t.exposeBoolean('serves', { description: 'Whether it is read from; it is left out while it lags too far or does not answer.' }),
    lagMs: t.int({
      nullable: true,
      description: 'How far behind the writer it is, in milliseconds; null when it does not answer.',
      resolve: ({ lagMs }) => (lagMs === null ? null : Math.round(lagMs)),
    }),
  }),
});

builder.objectType('PlatformShard', {
  description: 'A shard as the process that answers sees it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its name in the directory.' }),
    writer: t.exposeString('writer', { description: 'The server that is written to.' }),
    readers: t.field({ type: ['PlatformReader'], description: 'Its standbys.', resolve: ({ readers }) => [...readers] }),
    companies: t.exposeInt('companies', { description: 'How many companies live on it.' }),
  }),
});

builder.queryField('platformShards', (t) =>
  t.field({
    type: ['PlatformShard'],
    description: 'The shards; for operators.',
    resolve: async (_root, _args, context) => [...(await readShards(platformOf(context)))],
  }),
);

builder.objectType('PlatformInstance', {
  description: 'A process that serves domains, as the process that answers knows it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Another one after each start.' }),
    services: t.stringList({ description: 'The domains that it serves.', resolve: ({ services }) => [...services] }),
    lane: t.exposeString('lane', { description: 'Which work it is for.' }),
    release: t.exposeString('release', { description: 'The version of its program.' }),
    isBroken: t.exposeBoolean('isBroken', { description: 'Whether it failed several times in a row and is asked for nothing.' }),
  }),
});

builder.queryField('platformInstances', (t) =>
  t.field({
    type: ['PlatformInstance'],
    description: 'The processes of domains that live; none where one process serves everything. For operators.',
    resolve: (_root, _args, context) => [...readInstances(platformOf(context))],
  }),
);

const PlatformActEnum = builder.enumType('PlatformActKind', { description: 'What is done to the platform.', values: platformActs });

builder.objectType('PlatformAct', {
  description: 'Something that was done to the platform; never changed or removed.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was begun.' }),
    actor: t.exposeString('actor', { description: "Who: an operator's login name, or the name of a machine's user." }),
    act: t.expose('act', { type: PlatformActEnum, description: 'What.' }),
    target: t.string({ description: 'To what, as JSON.', resolve: ({ target }) => JSON.stringify(target) }),
    why: t.exposeString('why', { description: 'Why; may be empty.' }),
    outcome: t.exposeString('outcome', { nullable: true, description: 'How it ended; null while that is not known.' }),
  }),
});

builder.queryField('platformActs', (t) =>
  t.field({
    type: ['PlatformAct'],
    description: 'The latest 100 things that were done to the platform, the latest first; for operators.',
    resolve: async (_root, _args, context) => [...(await readActs(platformOf(context)))],
  }),
);

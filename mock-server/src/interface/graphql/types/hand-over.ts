import { readHandOvers, sizeOfHandOvers, withdrawHandOver } from '#application/hand-overs.ts';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';
import { TradeDocumentStatusEnum } from './books-enums.ts';
import { DeliveryKindEnum } from './open-delivery.ts';

builder.objectType('HandOver', {
  description: 'What a warehouse shipped or received of an order, with what became of it; nothing of it says a price.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the sale or purchase that it was the draft of.' }),
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back when it is withdrawn.' }),
    number: t.exposeString('number', { description: 'Its number.' }),
    kind: t.expose('kind', { type: DeliveryKindEnum, description: 'Which way goods went.' }),
    status: t.expose('status', { type: TradeDocumentStatusEnum, description: 'A draft waits for approval; what is void does not count.' }),
    date: t.expose('date', { type: 'Date', description: 'Its day.' }),
    note: t.exposeString('note', { description: 'The remark; may be empty.' }),
    voidReason: t.exposeString('voidReason', { nullable: true, description: 'Why it was withdrawn or voided; null while it counts.' }),
    orderId: t.exposeID('orderId', { description: 'The order that it was handed over of.' }),
    orderNumber: t.exposeString('orderNumber', { description: 'The number of that.' }),
    partyName: t.exposeString('partyName', { description: 'Whom the goods went to or came from.' }),
    member: t.field({
      type: 'Member',
      description: 'Who handed it over.',
      resolve: ({ memberId }, _args, context) => scopeOf(context).loaders.member.load(memberId),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    lineCount: t.exposeInt('lineCount', { description: 'How many lines it has.' }),
    firstGoods: t.exposeString('firstGoods', { description: 'What the first of them is called.' }),
    firstQuantity: t.expose('firstQuantity', { type: 'Decimal', description: 'How much of that.' }),
    firstUnit: t.exposeString('firstUnit', { description: 'In which unit.' }),
    isWithdrawable: t.boolean({
      description: 'Whether this viewer may take it back now: their own, and nobody has decided on it.',
      resolve: ({ status, memberId }, _args, context) => status === 'DRAFT' && memberId === workOf(context).actor.memberId,
    }),
  }),
});

builder.objectType('HandOverConnection', {
  description: 'A part of what was handed over.',
  fields: (t) => ({
    edges: t.field({ type: ['HandOverEdge'], description: 'The documents of this part.', resolve: ({ page }) => [...page.rows] }),
    pageInfo: t.field({ type: 'PageInfo', description: 'What lies before and after.', resolve: ({ page }) => page }),
    totalCount: t.int({ description: 'The size of the whole filtered set.', resolve: ({ count }) => count() }),
  }),
});

builder.objectType('HandOverEdge', {
  description: 'What was handed over, and its place in the list.',
  fields: (t) => ({
    node: t.field({ type: 'HandOver', description: 'The document.', resolve: ({ row }) => row }),
    cursor: t.exposeString('cursor', { description: 'Its place, for `after` and `before`.' }),
  }),
});

builder.queryField('handOvers', (t) =>
  t.field({
    type: 'HandOverConnection',
    description: 'A part of what the viewer handed over, of the latest day first; of what everybody did for who may approve it.',
    args: {
      status: t.arg({ type: TradeDocumentStatusEnum, description: 'In this state; in every one when left out.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200; 50 when nothing is said.' }),
      after: t.arg.string({ description: 'The cursor they come after.' }),
      last: t.arg.int({ description: 'How many from the end, at most 200.' }),
      before: t.arg.string({ description: 'The cursor they come before.' }),
    },
    resolve: async (_root, wish, context) => {
      const work = workOf(context);
      return { page: await readHandOvers(work, wish), count: () => sizeOfHandOvers(work, wish) };
    },
  }),
);

builder.mutationField('withdrawHandOver', (t) =>
  t.field({
    type: 'HandOver',
    description: 'Takes back what the viewer handed over, as long as nobody has approved it: what was open is open again.',
    args: {
      id: t.arg.id({ required: true, description: 'Which.' }),
      version: t.arg.int({ required: true, description: 'The version that was read.' }),
      reason: t.arg.string({ required: true, description: 'Why, from 1 to 200 characters.' }),
    },
    resolve: (_root, { id, version, reason }, context) => withdrawHandOver(workOf(context), { id, version }, reason),
  }),
);

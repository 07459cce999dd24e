import { handOverOrder } from '#application/hand-over-order.ts';
import { countDeliveries, findDelivery, listDeliveries } from '#application/list-deliveries.ts';
import { deliveryScans } from '#business/trade/delivery-unit.ts';
import { deliveryKinds } from '#business/trade/open-delivery.ts';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';
import { shortList } from '../short-list.ts';

/** Which way goods go. */
export const DeliveryKindEnum = builder.enumType('DeliveryKind', {
  description: 'Which way goods go by an order: out by a sales order, in by a purchase order.',
  values: deliveryKinds,
});

builder.objectType('OpenDelivery', {
  description: 'An approved order whose goods are to go or come, as a warehouse knows it: nothing of it says a price.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the sales or purchase order.' }),
    kind: t.expose('kind', { type: DeliveryKindEnum, description: 'Which way its goods go.' }),
    number: t.exposeString('number', { description: 'The number of the order.' }),
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back when goods are handed over.' }),
    date: t.expose('date', { type: 'Date', description: 'The day it was ordered.' }),
    deliveryDate: t.expose('deliveryDate', { type: 'Date', nullable: true, description: 'The day its goods are due.' }),
    partyName: t.exposeString('partyName', { description: 'Whom the goods go to or come from.' }),
    warehouse: t.field({
      type: 'Warehouse',
      nullable: true,
      description: 'Where they go from or come to; null when a sales order does not say.',
      resolve: ({ warehouseId }, _args, context) =>
        warehouseId === null ? null : scopeOf(context).loaders.books.warehouse.load(warehouseId),
    }),
    openLines: t.exposeInt('openLines', { description: 'Of how many lines something is open.' }),
    firstGoods: t.exposeString('firstGoods', {
      nullable: true,
      description: 'What the first of them is called; null when nothing is open.',
    }),
    lines: t.field({
      type: ['DeliveryLine'],
      description: 'What was ordered, by position.',
      resolve: async ({ id, kind }, _args, context) => [...(await scopeOf(context).loaders.deliveries[kind].load(id))],
    }),
  }),
});

builder.objectType('DeliveryLine', {
  description: 'A line of such an order; its quantities are all in one unit.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The line of the order.' }),
    position: t.exposeInt('position', { description: 'From 1, without gaps.' }),
    goods: t.field({
      type: 'DeliveryGoods',
      description: 'What it is about.',
      resolve: ({ productId }, _args, context) => scopeOf(context).loaders.product.load(productId),
    }),
    ordered: t.expose('ordered', { type: 'Decimal', description: 'How much was ordered.' }),
    done: t.expose('done', { type: 'Decimal', description: 'How much is delivered and did not come back, or received.' }),
    waiting: t.expose('waiting', { type: 'Decimal', description: 'How much is handed over in drafts that wait for approval.' }),
    open: t.expose('open', { type: 'Decimal', description: 'How much is left to hand over.' }),
    unit: t.string({
      description: 'The unit of all of its quantities: the one it was ordered in where they are exact in it, else that of the product.',
      resolve: async ({ unit, productId }, _args, context) => unit?.name ?? (await scopeOf(context).loaders.product.load(productId)).unit,
    }),
    inOrderedUnit: t.boolean({
      description: 'Whether that is a further unit it was ordered in; pass it back with what is entered.',
      resolve: ({ unit }) => unit !== null,
    }),
    scans: t.field({
      type: ['DeliveryScan'],
      description: 'What a scanner may read for it: its code, and every barcode in use that is exact in its unit.',
      ...shortList(3),
      resolve: async ({ unit, productId }, _args, context) => deliveryScans(await scopeOf(context).loaders.product.load(productId), unit),
    }),
  }),
});

builder.objectType('DeliveryGoods', {
  description: 'A product as a warehouse knows it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the product.' }),
    sku: t.exposeString('sku', { description: "The company's own code." }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    spec: t.exposeString('spec', { description: 'Size, grade or packing; may be empty.' }),
  }),
});

builder.objectType('DeliveryScan', {
  description: 'What a scanner may read, and how much one scan is.',
  fields: (t) => ({
    code: t.exposeString('code', { description: "A barcode, or the company's own code." }),
    quantity: t.expose('quantity', { type: 'Decimal', description: 'In the unit of the line.' }),
  }),
});

builder.objectType('OpenDeliveryConnection', {
  description: 'A part of what is still to be shipped or received.',
  fields: (t) => ({
    edges: t.field({ type: ['OpenDeliveryEdge'], description: 'The orders of this part.', resolve: ({ page }) => [...page.rows] }),
    pageInfo: t.field({ type: 'PageInfo', description: 'What lies before and after.', resolve: ({ page }) => page }),
    totalCount: t.int({ description: 'The size of the whole filtered set.', resolve: ({ count }) => count() }),
  }),
});

builder.objectType('OpenDeliveryEdge', {
  description: 'An order and its place in the list.',
  fields: (t) => ({
    node: t.field({ type: 'OpenDelivery', description: 'The order.', resolve: ({ row }) => row }),
    cursor: t.exposeString('cursor', { description: 'Its place, for `after` and `before`.' }),
  }),
});

builder.queryField('openDeliveries', (t) =>
  t.field({
    type: 'OpenDeliveryConnection',
    description:
      "A part of what is still to be shipped or received in the viewer's warehouses; 50 of what is due first when nothing is said.",
    args: {
      kind: t.arg({ type: DeliveryKindEnum, required: true, description: 'Which way goods go.' }),
      search: t.arg.string({ description: 'Number of the order; name, code or pinyin initials of the customer or supplier.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200.' }),
      after: t.arg.string({ description: 'The cursor they come after.' }),
      last: t.arg.int({ description: 'How many from the end, at most 200.' }),
      before: t.arg.string({ description: 'The cursor they come before.' }),
    },
    resolve: async (_root, wish, context) => {
      const work = workOf(context);
      return { page: await listDeliveries(work, wish), count: () => countDeliveries(work, wish) };
    },
  }),
);

builder.queryField('openDelivery', (t) =>
  t.field({
    type: 'OpenDelivery',
    nullable: true,
    description: 'One approved order as a warehouse knows it; null when there is none that the viewer may see.',
    args: {
      kind: t.arg({ type: DeliveryKindEnum, required: true, description: 'Which way its goods go.' }),
      id: t.arg.id({ required: true, description: 'Its id.' }),
    },
    resolve: (_root, { kind, id }, context) => findDelivery(workOf(context), kind, id),
  }),
);

const orderId = 'Which order.';
const version = 'The version that was read.';
const date = 'Its day, in an open month.';
const note = 'A remark, at most 200 characters.';
const lines = 'From 1 to 500.';

const HandOverLineInput = builder.inputType('HandOverLineInput', {
  description: 'How much of a line of an order was handed over.',
  fields: (t) => ({
    orderLineId: t.id({ required: true, description: 'The line of the order.' }),
    quantity: t.field({ type: 'Decimal', required: true, description: 'More than 0, at most what is open.' }),
    inOrderedUnit: t.boolean({
      description: "Whether it is in the further unit that the line was ordered in; in the product's own when left out.",
    }),
  }),
});

const ShipOrderInput = builder.inputType('ShipOrderInput', {
  description: 'What was shipped of a sales order.',
  fields: (t) => ({
    orderId: t.id({ required: true, description: orderId }),
    version: t.int({ required: true, description: version }),
    date: t.field({ type: 'Date', required: true, description: date }),
    warehouseId: t.id({ description: "Where goods went from, of an order that does not say; else the order's own, or left out." }),
    note: t.string({ description: note }),
    lines: t.field({ type: [HandOverLineInput], required: true, description: lines }),
  }),
});

const ReceiveOrderInput = builder.inputType('ReceiveOrderInput', {
  description: 'What was received of a purchase order.',
  fields: (t) => ({
    orderId: t.id({ required: true, description: orderId }),
    version: t.int({ required: true, description: version }),
    date: t.field({ type: 'Date', required: true, description: date }),
    note: t.string({ description: note }),
    lines: t.field({ type: [HandOverLineInput], required: true, description: lines }),
  }),
});

builder.objectType('HandedOver', {
  description: 'The draft of a sale or purchase that goods were handed over with; somebody approves it who may.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the draft.' }),
    number: t.exposeString('number', { description: 'Its number.' }),
    date: t.expose('date', { type: 'Date', description: 'Its day.' }),
    note: t.exposeString('note', { description: 'The remark that was entered; may be empty.' }),
    order: t.field({
      type: 'OpenDelivery',
      nullable: true,
      description: 'The order with what is open of it now.',
      resolve: ({ type, orderId: id }, _args, context) => findDelivery(workOf(context), type === 'SALE' ? 'SHIP' : 'RECEIVE', id),
    }),
  }),
});

builder.mutationField('shipOrder', (t) =>
  t.field({
    type: 'HandedOver',
    description: "Writes what was shipped of a sales order as the draft of a sale, on the order's terms.",
    args: { input: t.arg({ type: ShipOrderInput, required: true, description: 'What was shipped.' }) },
    resolve: async (_root, { input }, context) => ({ ...(await handOverOrder(workOf(context), 'SHIP', input)), orderId: input.orderId }),
  }),
);

builder.mutationField('receiveOrder', (t) =>
  t.field({
    type: 'HandedOver',
    description: "Writes what was received of a purchase order as the draft of a purchase, on the order's terms.",
    args: { input: t.arg({ type: ReceiveOrderInput, required: true, description: 'What was received.' }) },
    resolve: async (_root, { input }, context) => ({ ...(await handOverOrder(workOf(context), 'RECEIVE', input)), orderId: input.orderId }),
  }),
);

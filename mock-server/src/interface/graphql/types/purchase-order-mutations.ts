import { cancelPurchaseOrder, movePurchaseOrder } from '#application/move-purchase-order.ts';
import { createPurchaseOrder, updatePurchaseOrder } from '#application/save-purchase-order.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

const PurchaseOrderLineInput = builder.inputType('PurchaseOrderLineInput', {
  description: 'One product to be entered on a purchase order.',
  fields: (t) => ({
    productId: t.id({ required: true, description: 'What is ordered.' }),
    unitId: t.id({ description: "The further unit of the product that quantity and price are in; the product's own when left out." }),
    quantity: t.field({ type: 'Decimal', required: true, description: 'More than 0, up to 4 places.' }),
    price: t.field({ type: 'Decimal', required: true, description: 'Of one unit, up to 6 places.' }),
    discount: t.field({ type: 'Decimal', description: 'Percent off; 0 when left out.' }),
    taxRate: t.field({ type: 'Decimal', required: true, description: "Percent; must be valid on the order's date." }),
  }),
});

const PurchaseOrderInput = builder.inputType('PurchaseOrderInput', {
  description: 'Everything that is entered on a purchase order.',
  fields: (t) => ({
    supplierId: t.id({ required: true, description: 'Who is to deliver.' }),
    date: t.field({ type: 'Date', required: true, description: 'The day of the order.' }),
    deliveryDate: t.field({ type: 'Date', description: "The day its goods are expected, not before the order's." }),
    warehouseId: t.id({ required: true, description: 'Where its goods are to come to.' }),
    taxIncluded: t.boolean({ required: true, description: 'Whether line prices include tax.' }),
    note: t.string({ description: 'A remark, at most 500 characters.' }),
    lines: t.field({ type: [PurchaseOrderLineInput], required: true, description: 'From 1 to 500.' }),
  }),
});

const submit = 'Whether it is handed in for approval at once; it stays as it is when left out.';

builder.mutationField('createPurchaseOrder', (t) =>
  t.field({
    type: 'PurchaseOrder',
    description: 'Writes a new draft and numbers it.',
    args: {
      input: t.arg({ type: PurchaseOrderInput, required: true, description: 'What is entered.' }),
      submit: t.arg.boolean({ description: submit }),
    },
    resolve: (_root, args, context) => createPurchaseOrder(workOf(context), args.input, { submit: args.submit === true }),
  }),
);

builder.mutationField('updatePurchaseOrder', (t) =>
  t.field({
    type: 'PurchaseOrder',
    description: 'Replaces everything entered on a draft or submitted order.',
    args: {
      id: t.arg.id({ required: true, description: 'Which order.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      input: t.arg({ type: PurchaseOrderInput, required: true, description: 'What is entered.' }),
      submit: t.arg.boolean({ description: submit }),
    },
    resolve: (_root, args, context) => updatePurchaseOrder(workOf(context), args, { entries: args.input, submit: args.submit === true }),
  }),
);

const moves = {
  submitPurchaseOrder: { description: 'Hands a draft in for approval.', action: 'SUBMIT' },
  approvePurchaseOrder: { description: 'Approves a submitted order: goods can be received from then on.', action: 'APPROVE' },
  closePurchaseOrder: { description: 'Closes an approved order; what is still open of it is not expected any more.', action: 'CLOSE' },
} as const;

for (const [name, { description, action }] of Object.entries(moves)) {
  builder.mutationField(name, (t) =>
    t.field({
      type: 'PurchaseOrder',
      description,
      args: {
        id: t.arg.id({ required: true, description: 'Which order.' }),
        version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      },
      resolve: (_root, wanted, context) => movePurchaseOrder(workOf(context), wanted, action),
    }),
  );
}

builder.mutationField('cancelPurchaseOrder', (t) =>
  t.field({
    type: 'PurchaseOrder',
    description: 'Voids an order of which nothing was received; it stays readable.',
    args: {
      id: t.arg.id({ required: true, description: 'Which order.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      reason: t.arg.string({ required: true, description: 'Why, at most 200 characters.' }),
    },
    resolve: (_root, { reason, ...wanted }, context) => cancelPurchaseOrder(workOf(context), wanted, reason),
  }),
);

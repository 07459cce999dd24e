import { approveSalesOrder } from '#application/approve-sales-order.ts';
import { cancelSalesOrder } from '#application/cancel-sales-order.ts';
import { closeSalesOrder } from '#application/close-sales-order.ts';
import { createSalesOrder } from '#application/create-sales-order.ts';
import { submitSalesOrder } from '#application/submit-sales-order.ts';
import { updateSalesOrder } from '#application/update-sales-order.ts';
import { readOrder } from '#application/find-sales-order.ts';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';

const SalesOrderLineInput = builder.inputType('SalesOrderLineInput', {
  description: 'One product to be entered on an order.',
  fields: (t) => ({
    productId: t.id({ required: true, description: 'What is sold.' }),
    unitId: t.id({ description: "The further unit of the product that quantity and price are in; the product's own when left out." }),
    quantity: t.field({ type: 'Decimal', required: true, description: 'More than 0, up to 4 places.' }),
    price: t.field({ type: 'Decimal', required: true, description: 'Of one unit, up to 6 places.' }),
    discount: t.field({ type: 'Decimal', description: 'Percent off; 0 when left out.' }),
    taxRate: t.field({ type: 'Decimal', required: true, description: "Percent; must be valid on the order's date." }),
  }),
});

const SalesOrderInput = builder.inputType('SalesOrderInput', {
  description: 'Everything that is entered on an order.',
  fields: (t) => ({
    customerId: t.id({ required: true, description: 'Who orders.' }),
    date: t.field({ type: 'Date', required: true, description: 'The day of the order.' }),
    deliveryDate: t.field({ type: 'Date', description: "The promised day, not before the order's." }),
    salespersonId: t.id({ description: 'The present member when left out.' }),
    warehouseId: t.id({ description: 'Where its goods are reserved once it is approved; the only warehouse there is when left out.' }),
    taxIncluded: t.boolean({ required: true, description: 'Whether line prices include tax.' }),
    note: t.string({ description: 'A remark, at most 500 characters.' }),
    lines: t.field({ type: [SalesOrderLineInput], required: true, description: 'From 1 to 500.' }),
  }),
});

builder.mutationField('createSalesOrder', (t) =>
  t.field({
    type: 'SalesOrder',
    description: 'Writes a new draft and numbers it.',
    args: {
      input: t.arg({ type: SalesOrderInput, required: true, description: 'What is entered.' }),
      quotationId: t.arg.id({
        description: 'The quotation that it is made from, of the same customer, which is accepted as the order is submitted.',
      }),
    },
    resolve: (_root, { input, quotationId }, context) => createSalesOrder(workOf(context), input, quotationId ?? null),
  }),
);

builder.mutationField('updateSalesOrder', (t) =>
  t.field({
    type: 'SalesOrder',
    description: 'Replaces everything entered on a draft or submitted order.',
    args: {
      id: t.arg.id({ required: true, description: 'Which order.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      input: t.arg({ type: SalesOrderInput, required: true, description: 'What is entered.' }),
    },
    resolve: (_root, { input, ...wanted }, context) => updateSalesOrder(workOf(context), wanted, input),
  }),
);

const moves = {
  submitSalesOrder: { description: 'Hands a draft in for approval.', run: submitSalesOrder },
  approveSalesOrder: { description: 'Approves a submitted order: its goods are reserved and its credit is held.', run: approveSalesOrder },
  closeSalesOrder: { description: 'Closes an approved order that is done.', run: closeSalesOrder },
} as const;

for (const [name, { description, run }] of Object.entries(moves)) {
  builder.mutationField(name, (t) =>
    t.field({
      type: 'SalesOrder',
      description,
      args: {
        id: t.arg.id({ required: true, description: 'Which order.' }),
        version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      },
      resolve: (_root, wanted, context) => {
        const { work, isDone } = scopeOf(context);
        return isDone ? readOrder(work, wanted.id) : run(work, wanted);
      },
    }),
  );
}

builder.mutationField('cancelSalesOrder', (t) =>
  t.field({
    type: 'SalesOrder',
    description: 'Voids an order that is not closed; it stays readable.',
    args: {
      id: t.arg.id({ required: true, description: 'Which order.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      reason: t.arg.string({ required: true, description: 'Why, at most 200 characters.' }),
    },
    resolve: (_root, { reason, ...wanted }, context) => cancelSalesOrder(workOf(context), wanted, reason),
  }),
);

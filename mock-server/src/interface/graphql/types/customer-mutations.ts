import { createCustomer, updateCustomer } from '#application/save-customer.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

const CustomerInput = builder.inputType('CustomerInput', {
  description: 'What is entered about a customer; what is left out of a change stays as it is.',
  fields: (t) => ({
    code: t.string({ description: 'Given by the numbering rule when left out.' }),
    name: t.string({ required: true, description: 'At most 100 characters.' }),
    contact: t.string({ description: 'At most 50 characters.' }),
    phone: t.string({ description: 'At most 30 characters.' }),
    address: t.string({ description: 'At most 200 characters.' }),
    taxNumber: t.string({ description: '15 to 20 letters and digits.' }),
    creditDays: t.int({ description: 'From 0 to 365; 30 when left out of a new customer.' }),
    creditLimit: t.field({
      type: 'Decimal',
      description: 'The most that may be owed and on order at once, set by who approves orders; null takes it away.',
    }),
    salespersonId: t.id({ description: 'The present member when left out of a new customer.' }),
    enabled: t.boolean({ description: 'True when left out of a new customer.' }),
  }),
});

builder.mutationField('createCustomer', (t) =>
  t.field({
    type: 'Customer',
    description: 'Writes a new customer.',
    args: { input: t.arg({ type: CustomerInput, required: true, description: 'What is entered.' }) },
    resolve: (_root, { input }, context) => createCustomer(workOf(context), input),
  }),
);

builder.mutationField('updateCustomer', (t) =>
  t.field({
    type: 'Customer',
    description: 'Changes a customer.',
    args: {
      id: t.arg.id({ required: true, description: 'Which customer.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      input: t.arg({ type: CustomerInput, required: true, description: 'What is entered.' }),
    },
    resolve: (_root, { input, ...wanted }, context) => updateCustomer(workOf(context), wanted, input),
  }),
);

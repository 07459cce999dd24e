import { createSupplier, findSupplier, listSuppliers, updateSupplier } from '#application/save-supplier.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

builder.objectType('Supplier', {
  description: 'Somebody the company buys from (供应商).',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back with every change.' }),
    code: t.exposeString('code', { description: 'Unique in the company.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    mnemonic: t.exposeString('mnemonic', { description: "Initials of the name's pinyin, for quick search." }),
    taxNumber: t.exposeString('taxNumber', { description: 'May be empty.' }),
    creditDays: t.exposeInt('creditDays', { description: 'Days that the company may take to pay.' }),
    enabled: t.exposeBoolean('enabled', { description: 'Whether new documents may name it.' }),
  }),
});

const SupplierInput = builder.inputType('SupplierInput', {
  description: 'What is entered about a supplier; what is left out of a change stays as it is.',
  fields: (t) => ({
    code: t.string({ description: 'Given by the numbering rule when left out.' }),
    name: t.string({ description: 'At most 100 characters; needed for a new one.' }),
    taxNumber: t.string({ description: 'At most 20 characters.' }),
    creditDays: t.int({ description: 'From 0 to 365; 30 when left out of a new one.' }),
    enabled: t.boolean({ description: 'True when left out of a new one.' }),
  }),
});

builder.queryField('supplier', (t) =>
  t.field({
    type: 'Supplier',
    nullable: true,
    description: 'One supplier, in use or not; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, context) => findSupplier(workOf(context), id),
  }),
);

builder.queryField('suppliers', (t) =>
  t.field({
    type: ['Supplier'],
    description: 'Suppliers by name, in use or not; at most 200.',
    args: { search: t.arg.string({ description: 'Code, name or pinyin initials.' }) },
    resolve: async (_root, { search }, context) => [...(await listSuppliers(workOf(context), search))],
  }),
);

builder.mutationField('createSupplier', (t) =>
  t.field({
    type: 'Supplier',
    description: 'Writes a new supplier.',
    args: { input: t.arg({ type: SupplierInput, required: true, description: 'What is entered.' }) },
    resolve: (_root, { input }, context) => createSupplier(workOf(context), input),
  }),
);

builder.mutationField('updateSupplier', (t) =>
  t.field({
    type: 'Supplier',
    description: 'Changes a supplier.',
    args: {
      id: t.arg.id({ required: true, description: 'Which supplier.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      input: t.arg({ type: SupplierInput, required: true, description: 'What is changed.' }),
    },
    resolve: (_root, { input, ...wanted }, context) => updateSupplier(workOf(context), wanted, input),
  }),
);

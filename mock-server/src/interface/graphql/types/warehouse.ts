import { createWarehouse, listWarehouses, updateWarehouse } from '#application/save-warehouse.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

builder.objectType('Warehouse', {
  description: 'A place where goods lie (仓库).',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back with every change.' }),
    code: t.exposeString('code', { description: 'Unique in the company.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    enabled: t.exposeBoolean('enabled', { description: 'Whether new documents may name it.' }),
  }),
});

const WarehouseInput = builder.inputType('WarehouseInput', {
  description: 'What is entered about a warehouse; what is left out of a change stays as it is.',
  fields: (t) => ({
    code: t.string({ description: 'At most 20 characters, unique in the company; needed for a new one.' }),
    name: t.string({ description: 'At most 100 characters; needed for a new one.' }),
    enabled: t.boolean({ description: 'True when left out of a new one.' }),
  }),
});

builder.queryField('warehouses', (t) =>
  t.field({
    type: ['Warehouse'],
    description: 'All warehouses by code, in use or not.',
    args: { usable: t.arg.boolean({ description: 'Only those in use that the viewer may name on a document.' }) },
    resolve: async (_root, { usable }, context) => [...(await listWarehouses(workOf(context), usable === true))],
  }),
);

builder.mutationField('createWarehouse', (t) =>
  t.field({
    type: 'Warehouse',
    description: 'Writes a new warehouse.',
    args: { input: t.arg({ type: WarehouseInput, required: true, description: 'What is entered.' }) },
    resolve: (_root, { input }, context) => createWarehouse(workOf(context), input),
  }),
);

builder.mutationField('updateWarehouse', (t) =>
  t.field({
    type: 'Warehouse',
    description: 'Changes a warehouse.',
    args: {
      id: t.arg.id({ required: true, description: 'Which warehouse.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      input: t.arg({ type: WarehouseInput, required: true, description: 'What is changed.' }),
    },
    resolve: (_root, { input, ...wanted }, context) => updateWarehouse(workOf(context), wanted, input),
  }),
);

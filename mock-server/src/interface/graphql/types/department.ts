import { createDepartment, listDepartments, updateDepartment } from '#application/save-department.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';
import { shortList } from '../short-list.ts';

builder.objectType('Department', {
  description: 'A part of the company whose members may see what one of them sells (部门).',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back with every change.' }),
    name: t.exposeString('name', { description: 'Unique in the company.' }),
    enabled: t.exposeBoolean('enabled', { description: 'Whether members may be put into it; who is in one out of use stays.' }),
  }),
});

const DepartmentInput = builder.inputType('DepartmentInput', {
  description: 'What is entered about a department; what is left out of a change stays as it is.',
  fields: (t) => ({
    name: t.string({ description: 'At most 30 characters, unique in the company; needed for a new one.' }),
    enabled: t.boolean({ description: 'True when left out of a new one.' }),
  }),
});

builder.queryField('departments', (t) =>
  t.field({
    type: ['Department'],
    description: 'All departments, those in use first; for who may manage members.',
    ...shortList(20),
    resolve: async (_root, _args, context) => [...(await listDepartments(workOf(context)))],
  }),
);

builder.mutationField('createDepartment', (t) =>
  t.field({
    type: 'Department',
    description: 'Adds a department.',
    args: { input: t.arg({ type: DepartmentInput, required: true, description: 'What is entered.' }) },
    resolve: (_root, { input }, context) => createDepartment(workOf(context), input),
  }),
);

builder.mutationField('updateDepartment', (t) =>
  t.field({
    type: 'Department',
    description: 'Renames a department, or takes it out of use or back; its members stay in it.',
    args: {
      id: t.arg.id({ required: true, description: 'Which department.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      input: t.arg({ type: DepartmentInput, required: true, description: 'What is changed.' }),
    },
    resolve: (_root, { input, ...wanted }, context) => updateDepartment(workOf(context), wanted, input),
  }),
);

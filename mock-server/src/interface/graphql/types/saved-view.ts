import { createSavedView, deleteSavedView, listSavedViews, updateSavedView } from '#application/reports/saved-views.ts';
import { mayChangeView, mayShareView } from '#application/reports/view-access.ts';
import { builder } from '../builder.ts';
import { workOf } from '../request-context.ts';

builder.objectType('SavedView', {
  description: 'What is kept of a page that has filters, under a name: of the viewer, or shared with whoever sees the page.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back with every change.' }),
    page: t.exposeString('page', { description: 'The path of the page.' }),
    name: t.exposeString('name', { description: 'What its maker calls it.' }),
    query: t.exposeString('query', { description: 'The query of the address, without the question mark.' }),
    isDefault: t.exposeBoolean('isDefault', { description: 'Whether the page shows it to the viewer when it is opened without a query.' }),
    isShared: t.exposeBoolean('isShared', { description: 'Whether everybody in the company who sees the page has it.' }),
    isOwn: t.boolean({
      description: 'Whether the viewer made it; only its maker deletes it.',
      resolve: ({ memberId }, _arguments, context) => memberId === workOf(context).actor.memberId,
    }),
    maker: t.exposeString('maker', { description: 'The name of the member who made it.' }),
    mayChange: t.boolean({
      description: 'Whether the viewer may rename it and change what it shows.',
      resolve: (view, _arguments, context) => mayChangeView(workOf(context).actor, view),
    }),
    mayShare: t.boolean({
      description: 'Whether the viewer may share it when it is not shared, or withdraw it when it is.',
      resolve: (view, _arguments, context) => mayShareView(workOf(context).actor, view),
    }),
  }),
});

const SavedViewInput = builder.inputType('SavedViewInput', {
  description: 'What is entered about a view; what is left out of a change stays as it is.',
  fields: (t) => ({
    name: t.string({ description: 'At most 40 characters, once for each page; needed for a new one.' }),
    query: t.string({ description: 'At most 1000 characters; empty when left out of a new one.' }),
    isDefault: t.boolean({
      description:
        'Whether the page shows it when it is opened without a query; another one of the page no longer is. It is of the viewer alone, also for a view that somebody else shares.',
    }),
    isShared: t.boolean({ description: 'Whether everybody in the company who sees the page has it.' }),
  }),
});

builder.queryField('savedViews', (t) =>
  t.field({
    type: ['SavedView'],
    description: 'What the viewer keeps of a page by name, and then what others share of it, if the viewer sees the page.',
    args: { page: t.arg.string({ required: true, description: 'The path of the page, such as "/reports/sales".' }) },
    resolve: async (_root, { page }, context) => [...(await listSavedViews(workOf(context), page))],
  }),
);

builder.mutationField('createSavedView', (t) =>
  t.field({
    type: 'SavedView',
    description: 'Keeps what a page shows under a name; at most 50 for each page.',
    args: {
      page: t.arg.string({ required: true, description: 'The path of the page.' }),
      input: t.arg({ type: SavedViewInput, required: true, description: 'What is entered.' }),
    },
    resolve: (_root, { page, input }, context) => createSavedView(workOf(context), page, input),
  }),
);

builder.mutationField('updateSavedView', (t) =>
  t.field({
    type: 'SavedView',
    description: 'Changes a view. Of one that somebody else shares, whoever may not change it only says whether it is their default.',
    args: {
      id: t.arg.id({ required: true, description: 'Which view.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      input: t.arg({ type: SavedViewInput, required: true, description: 'What is changed.' }),
    },
    resolve: (_root, { input, ...wanted }, context) => updateSavedView(workOf(context), wanted, input),
  }),
);

builder.mutationField('deleteSavedView', (t) =>
  t.field({
    type: 'SavedView',
    description: 'Removes a view of the viewer, and returns what it was.',
    args: {
      id: t.arg.id({ required: true, description: 'Which view.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
    },
    resolve: (_root, wanted, context) => deleteSavedView(workOf(context), wanted),
  }),
);

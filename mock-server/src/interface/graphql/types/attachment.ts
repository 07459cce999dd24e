import { removeAttachment } from '#application/remove-attachment.ts';
import { attachmentPath } from '../../http/attachment-path.ts';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';
import { shortList } from '../short-list.ts';

builder.objectType('Attachment', {
  description: 'A file that belongs to a document. It is sent with PUT to /attachments/<company>/<new id>?document=<id>&name=<name>.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    name: t.exposeString('name', { description: 'What it is called, with the ending of what it is.' }),
    mediaType: t.exposeString('mediaType', { description: 'What its bytes are: image/png, image/jpeg, image/webp or application/pdf.' }),
    size: t.exposeInt('size', { description: 'How many bytes it has.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it came.' }),
    path: t.string({
      description: 'Where it can be opened, on this server.',
      resolve: ({ id }, _args, context) => attachmentPath(workOf(context).actor.tenantId, id),
    }),
    by: t.field({
      type: 'Member',
      description: 'Who sent it.',
      resolve: ({ memberId }, _args, context) => scopeOf(context).loaders.member.load(memberId),
    }),
  }),
});

builder.objectField('TradeDocument', 'attachments', (t) =>
  t.field({
    type: ['Attachment'],
    description: 'The files that belong to it, the oldest first; at most 20.',
    ...shortList(3),
    resolve: async ({ id }, _args, context) => [...(await scopeOf(context).loaders.books.attachmentsOf.load(id))],
  }),
);

builder.mutationField('removeAttachment', (t) =>
  t.field({
    type: 'TradeDocument',
    description: 'Removes a file from a draft, which is answered.',
    args: { id: t.arg.id({ required: true, description: 'Which attachment.' }) },
    resolve: (_root, { id }, context) => removeAttachment(workOf(context), id),
  }),
);

import { changeOwnName, changePassword, endOthers, endSession, ownSessions, type AccountHolder } from '#application/own-account.ts';
import { deviceOf } from '#core/identity/device-of.ts';
import { builder } from '../builder.ts';
import { sessionOf, type RequestContext } from '../request-context.ts';
import { DeviceKindEnum } from './enums.ts';
import { reread } from './session-answer.ts';

builder.objectType('OwnSession', {
  description: 'A session of the viewer. Its id is not its secret, and opens nothing.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'What it is ended by.' }),
    companyName: t.string({
      nullable: true,
      description: 'The company it is in; null when the viewer cannot enter that any more.',
      resolve: ({ companyId }, _args, context) =>
        sessionOf(context).view.memberships.find((membership) => membership.companyId === companyId)?.companyName ?? null,
    }),
    startedAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was opened.' }),
    lastSeenAt: t.expose('lastSeenAt', { type: 'DateTime', description: 'When it was used last, to the minute.' }),
    deviceKind: t.field({ type: DeviceKindEnum, description: 'What the device is.', resolve: ({ userAgent }) => deviceOf(userAgent).kind }),
    browser: t.string({ nullable: true, description: 'E.g. "WeChat".', resolve: ({ userAgent }) => deviceOf(userAgent).browser }),
    system: t.string({ nullable: true, description: 'E.g. "Windows".', resolve: ({ userAgent }) => deviceOf(userAgent).system }),
    address: t.exposeString('address', { description: 'From where it was opened.' }),
    isCurrent: t.exposeBoolean('isCurrent', { description: 'Whether it is the one that asks.' }),
  }),
});

builder.queryField('ownSessions', (t) =>
  t.field({
    type: ['OwnSession'],
    description: "The viewer's sessions in all companies, this one first.",
    resolve: async (_root, _args, context) => [...(await ownSessions(context.services, holderOf(context)))],
  }),
);

builder.mutationField('endSession', (t) =>
  t.boolean({
    description: "Ends one of the viewer's sessions.",
    args: { id: t.arg.id({ required: true, description: 'Which session.' }) },
    resolve: async (_root, { id }, context) => {
      await endSession(context.services, holderOf(context), id);
      return true;
    },
  }),
);

builder.mutationField('endOtherSessions', (t) =>
  t.int({
    description: "Ends all of the viewer's sessions but this one; returns how many.",
    resolve: (_root, _args, context) => endOthers(context.services, holderOf(context)),
  }),
);

builder.mutationField('changePassword', (t) =>
  t.boolean({
    description: 'Replaces the password and ends all other sessions. Wrong old passwords count as attempts to sign in.',
    args: {
      oldPassword: t.arg.string({ required: true, description: 'The present one.' }),
      newPassword: t.arg.string({ required: true, description: 'At least 8 characters, and none that is tried first.' }),
    },
    resolve: async (_root, passwords, context) => {
      await changePassword(context.services, holderOf(context), passwords);
      return true;
    },
  }),
);

builder.mutationField('changeOwnName', (t) =>
  t.field({
    type: 'Viewer',
    description: 'Changes the name others see, in every company of the viewer.',
    args: { name: t.arg.string({ required: true, description: 'At most 30 characters.' }) },
    resolve: async (_root, { name }, context) => {
      await changeOwnName(context.services, holderOf(context), name);
      return reread(context, sessionOf(context).token);
    },
  }),
);

function holderOf(context: RequestContext): AccountHolder {
  const { token, view } = sessionOf(context);
  const { userId, loginName, memberships } = view;
  return { token, userId, loginName, memberships, client: context.client };
}

import { joinSignedIn, joinWithAccount, joinWithNewAccount } from '#application/join-company.ts';
import { openInvitation } from '#application/open-invitation.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { RequestReason } from '../../errors/request-reason.ts';
import { builder } from '../builder.ts';
import { sessionOf } from '../request-context.ts';
import { MemberRoleEnum } from './enums.ts';
import { reread, visitorOf } from './session-answer.ts';

builder.objectType('InvitationOffer', {
  description: 'What whoever opens the link of an invitation is offered.',
  fields: (t) => ({
    companyName: t.exposeString('companyName', { description: 'The company.' }),
    invitedBy: t.exposeString('invitedBy', { description: 'The name of who invites.' }),
    roles: t.field({ type: [MemberRoleEnum], description: 'What they will be.', resolve: ({ invitation }) => [...invitation.roles] }),
    expiresAt: t.field({ type: 'DateTime', description: 'Until when.', resolve: ({ invitation }) => invitation.expiresAt }),
  }),
});

const AccountEntriesInput = builder.inputType('NewUserInput', {
  description: 'What is entered for a new person.',
  fields: (t) => ({
    loginName: t.string({ required: true, description: '3 to 50 letters or digits; upper and lower case are the same.' }),
    name: t.string({ required: true, description: 'The name others see, at most 30 characters.' }),
    password: t.string({ required: true, description: 'At least 8 characters, and none that is tried first.' }),
  }),
});

builder.queryField('invitationOffer', (t) =>
  t.field({
    type: 'InvitationOffer',
    description: 'What a link offers; refused when it cannot be used any more. Nobody needs to be signed in.',
    args: { token: t.arg.string({ required: true, description: 'What the link says.' }) },
    resolve: (_root, { token }, { services }) => openInvitation(services, token),
  }),
);

builder.mutationField('joinWithNewAccount', (t) =>
  t.field({
    type: 'Viewer',
    description: 'Makes an account, makes it a member of the company that invites, and opens a session there.',
    args: {
      token: t.arg.string({ required: true, description: 'What the link says.' }),
      input: t.arg({ type: AccountEntriesInput, required: true, description: 'What is entered.' }),
    },
    resolve: async (_root, { token, input }, context) => {
      const session = await joinWithNewAccount(context.services, token, { entries: input, visitor: visitorOf(context) });
      context.setSession(session);
      return reread(context, session);
    },
  }),
);

builder.mutationField('acceptInvitation', (t) =>
  t.field({
    type: 'Viewer',
    description:
      'Makes a person a member of the company that invites: the one whose name and password are given, else whoever is signed in.',
    args: {
      token: t.arg.string({ required: true, description: 'What the link says.' }),
      loginName: t.arg.string({ description: 'Of an account that there is.' }),
      password: t.arg.string({ description: 'Its password.' }),
    },
    resolve: async (_root, { token, loginName, password }, context) => {
      if ((loginName == null) !== (password == null))
        throw new Refusal<RequestReason>('request-malformed', { detail: 'Expected loginName and password, or neither' });
      if (loginName == null || password == null) {
        const { token: session, view } = sessionOf(context);
        await joinSignedIn(context.services, token, { token: session, userId: view.userId, userName: view.userName });
        return reread(context, session);
      }
      const session = await joinWithAccount(context.services, token, { loginName, password, ...visitorOf(context) });
      context.setSession(session);
      return reread(context, session);
    },
  }),
);

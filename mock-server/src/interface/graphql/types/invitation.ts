import { inviteMember, revokeInvitation } from '#application/invite-member.ts';
import { listInvitations } from '#application/list-members.ts';
import { customerScopeOf } from '#core/access/permission.ts';
import { invitationState } from '#core/member/invitation.ts';
import { builder } from '../builder.ts';
import { scopeOf, workOf } from '../request-context.ts';
import { CustomerScopeEnum, InvitationStateEnum, MemberRoleEnum } from './enums.ts';

builder.objectType('Invitation', {
  description: 'A place in the company that whoever has the link may take, once, within seven days.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    note: t.exposeString('note', { description: 'Whom it is for; may be empty.' }),
    roles: t.field({ type: [MemberRoleEnum], description: 'What the new member will be.', resolve: ({ roles }) => [...roles] }),
    customerScope: t.field({
      type: CustomerScopeEnum,
      description: 'Over what of the sales their rights will hold.',
      resolve: ({ roles, customerScope }) => customerScopeOf(roles, customerScope),
    }),
    state: t.field({
      type: InvitationStateEnum,
      description: 'What has become of it.',
      resolve: (invitation, _args, context) => invitationState(invitation, context.services.clock.now()),
    }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when it can be used.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    createdBy: t.field({
      type: 'Member',
      description: 'Who made it.',
      resolve: ({ createdBy }, _args, context) => scopeOf(context).loaders.member.load(createdBy),
    }),
    usedBy: t.field({
      type: 'Member',
      nullable: true,
      description: 'Whom it has made a member.',
      resolve: ({ usedBy }, _args, context) => (usedBy === null ? null : scopeOf(context).loaders.member.load(usedBy)),
    }),
  }),
});

builder.objectType('NewInvitation', {
  description: 'An invitation, and the secret of its link.',
  fields: (t) => ({
    invitation: t.field({ type: 'Invitation', description: 'The invitation.', resolve: ({ invitation }) => invitation }),
    token: t.string({
      nullable: true,
      description: 'What the link `/join?token=…` says; told once, so null when the request is repeated.',
      resolve: ({ token }, _args, context) => {
        scopeOf(context).toldOnce.add(token);
        return token;
      },
    }),
  }),
});

const InvitationInput = builder.inputType('InvitationInput', {
  description: 'Who is invited.',
  fields: (t) => ({
    note: t.string({ description: 'Whom it is for, at most 50 characters.' }),
    roles: t.field({ type: [MemberRoleEnum], required: true, description: 'What the new member will be, at least one.' }),
    customerScope: t.field({
      type: CustomerScopeEnum,
      description: 'Over what of the sales their rights will hold; as the roles say when left out.',
    }),
    warehouseIds: t.idList({ description: 'The warehouses they will see, at most 100; every one when left out.' }),
    cashAccountIds: t.idList({ description: 'The cash accounts they will work with, at most 100; every one when left out.' }),
    departmentId: t.id({ description: 'The department they will be in; none when left out.' }),
    hideCosts: t.boolean({ description: 'Whether what goods cost is kept from them; never from an owner.' }),
    hidePrices: t.boolean({
      description: 'Whether prices, and the papers of sales and purchases, are kept from them; refused for roles that write such papers.',
    }),
  }),
});

builder.queryField('invitations', (t) =>
  t.field({
    type: ['Invitation'],
    description: 'The latest 50 invitations, the newest first; for who may manage members.',
    resolve: async (_root, _args, context) => [...(await listInvitations(workOf(context)))],
  }),
);

builder.mutationField('inviteMember', (t) =>
  t.field({
    type: 'NewInvitation',
    description: 'Makes a link by which one person becomes a member. Nothing is sent: the link is for whoever asked for it to pass on.',
    args: { input: t.arg({ type: InvitationInput, required: true, description: 'Who is invited.' }) },
    resolve: (_root, { input }, context) => inviteMember(workOf(context), input),
  }),
);

builder.mutationField('revokeInvitation', (t) =>
  t.field({
    type: 'Invitation',
    description: 'Takes an invitation back that nobody has used.',
    args: { id: t.arg.id({ required: true, description: 'Which invitation.' }) },
    resolve: (_root, { id }, context) => revokeInvitation(workOf(context), id),
  }),
);

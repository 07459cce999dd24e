import { describeMembers, listMembers } from '#application/list-members.ts';
import { endMemberSessions, updateMember } from '#application/save-member.ts';
import { customerScopeOf } from '#core/access/permission.ts';
import type { MemberRecord } from '#core/member/member-record.ts';
import { builder } from '../builder.ts';
import { workOf, type RequestContext } from '../request-context.ts';
import { CustomerScopeEnum, MemberRoleEnum } from './enums.ts';

builder.objectType('CompanyMember', {
  description: 'A member as an owner sees them; never removed, at most out of use.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique in the company.' }),
    version: t.exposeInt('version', { description: 'Optimistic lock: pass it back with every change.' }),
    name: t.exposeString('name', { description: 'The name others see.' }),
    loginName: t.exposeString('loginName', { description: 'What they type to sign in.' }),
    roles: t.field({ type: [MemberRoleEnum], description: 'What they are, at least one.', resolve: ({ roles }) => [...roles] }),
    enabled: t.exposeBoolean('enabled', { description: 'Whether they can enter the company.' }),
    customerScope: t.field({
      type: CustomerScopeEnum,
      description: 'Over what of the sales their rights hold: what was set, else as the roles say.',
      resolve: ({ roles, customerScope }) => customerScopeOf(roles, customerScope),
    }),
    warehouseIds: t.idList({
      nullable: true,
      description: 'The warehouses they see; null for every one.',
      resolve: ({ warehouseIds }) => warehouseIds && [...warehouseIds],
    }),
    departmentId: t.exposeID('departmentId', { nullable: true, description: 'The department they are in; null for none.' }),
    cashAccountIds: t.idList({
      nullable: true,
      description: 'The cash accounts they work with; null for every one.',
      resolve: ({ cashAccountIds }) => cashAccountIds && [...cashAccountIds],
    }),
    hideCosts: t.exposeBoolean('hideCosts', { description: 'Whether what goods cost is kept from them.' }),
    hidePrices: t.exposeBoolean('hidePrices', {
      description: 'Whether prices, and the papers of sales and purchases, are kept from them.',
    }),
    joinedAt: t.expose('createdAt', { type: 'DateTime', description: 'Since when they are a member.' }),
    sessionCount: t.exposeInt('sessionCount', { description: 'How many sessions they have in the company.' }),
    lastSeenAt: t.expose('lastSeenAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When they were seen here last, to the minute; null when none of their sessions is left.',
    }),
    isSelf: t.exposeBoolean('isSelf', { description: 'Whether it is the viewer.' }),
  }),
});

const MemberInput = builder.inputType('MemberInput', {
  description: 'What is changed of a member; what is left out stays as it is.',
  fields: (t) => ({
    roles: t.field({ type: [MemberRoleEnum], description: 'At least one.' }),
    customerScope: t.field({ type: CustomerScopeEnum, description: 'Over what of the sales their rights hold.' }),
    warehouseIds: t.idList({ description: 'The warehouses they see, at most 100; null for every one.' }),
    maxDiscount: t.field({ type: 'Decimal', description: 'The most discount they may give, percent; null for no limit.' }),
    cashAccountIds: t.idList({ description: 'The cash accounts they work with, at most 100; null for every one.' }),
    departmentId: t.id({ description: 'One in use, or the one they are in; null for none.' }),
    hideCosts: t.boolean({ description: 'Whether what goods cost is kept from them; never from an owner.' }),
    hidePrices: t.boolean({
      description: 'Whether prices, and the papers of sales and purchases, are kept from them; refused for roles that write such papers.',
    }),
    enabled: t.boolean({ description: 'Whether they can enter the company; if not, their sessions in it end at once.' }),
  }),
});

builder.queryField('companyMembers', (t) =>
  t.field({
    type: ['CompanyMember'],
    description: 'All members, those in use first; for who may manage them.',
    resolve: async (_root, _args, context) => [...(await listMembers(workOf(context), context.services.database))],
  }),
);

builder.mutationField('updateMember', (t) =>
  t.field({
    type: 'CompanyMember',
    description: 'Changes what a member may do and see, and whether they are in use; a company always keeps an owner in use.',
    args: {
      id: t.arg.id({ required: true, description: 'Which member.' }),
      version: t.arg.int({ required: true, description: 'The version it was read in.' }),
      input: t.arg({ type: MemberInput, required: true, description: 'What is changed.' }),
    },
    resolve: async (_root, { input, ...wanted }, context) => described(context, await updateMember(workOf(context), wanted, input)),
  }),
);

builder.mutationField('endMemberSessions', (t) =>
  t.field({
    type: 'CompanyMember',
    description: 'Ends all sessions that a member has in the company.',
    args: { id: t.arg.id({ required: true, description: 'Which member.' }) },
    resolve: async (_root, { id }, context) => {
      const member = await described(context, await endMemberSessions(workOf(context), id));
      // They end when this is committed.
      return { ...member, sessionCount: 0 };
    },
  }),
);

async function described(context: RequestContext, member: MemberRecord) {
  const [found] = await describeMembers(workOf(context), context.services.database, [member]);
  if (found === undefined) throw new Error('One member is described as one');
  return member.enabled ? found : { ...found, sessionCount: 0 };
}

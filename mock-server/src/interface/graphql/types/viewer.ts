import { changeLocale, signOut, switchCompany } from '#application/change-session.ts';
import { signIn } from '#application/sign-in.ts';
import type { Membership, SessionView } from '#core/identity/session-store.ts';
import { permissionsIn, shownName, toldEntryOf } from '../../session/resolve-session.ts';
import { builder } from '../builder.ts';
import { sessionOf } from '../request-context.ts';
import { EntryStateEnum } from './entry-state-enum.ts';
import { LocaleEnum } from './enums.ts';
import { reread, visitorOf } from './session-answer.ts';

const shown = (membership: Membership, view: SessionView): Membership => ({ ...membership, companyName: shownName(membership, view) });

builder.objectType('Viewer', {
  description: 'Who is signed in, and to which company.',
  fields: (t) => ({
    user: t.field({
      type: 'User',
      description: 'The person.',
      resolve: ({ view }) => ({ id: view.userId, name: view.userName, loginName: view.loginName }),
    }),
    company: t.field({
      type: 'Company',
      description: 'The company the session is in now.',
      resolve: ({ membership, view }) => shown(membership, view),
    }),
    companies: t.field({
      type: ['Company'],
      description: 'Every company this person belongs to, the present one included.',
      resolve: ({ view }) => view.memberships.map((membership) => shown(membership, view)),
    }),
    roles: t.stringList({
      description: 'The roles in the present company: owner, accountant, cashier, sales, purchasing, warehouse.',
      resolve: ({ membership }) => [...membership.roles],
    }),
    permissions: t.stringList({
      description: 'What the roles permit, e.g. "sales.order.approve", and what being an operator does.',
      resolve: permissionsIn,
    }),
    entry: t.field({
      type: 'EntryEnd',
      nullable: true,
      description: 'That nothing more is entered into the company, or that the day comes near; null while there is nothing to tell.',
      resolve: ({ membership }, _args, { services }) => toldEntryOf(membership, services.clock.now()),
    }),
    locale: t.field({ type: LocaleEnum, description: 'The language of the session.', resolve: ({ view }) => view.locale }),
  }),
});

builder.objectType('EntryEnd', {
  description: 'How it stands with entering into a company.',
  fields: (t) => ({
    state: t.field({ type: EntryStateEnum, description: 'Whether it has ended, and why.', resolve: ({ state }) => state }),
    day: t.expose('day', {
      type: 'Date',
      nullable: true,
      description: 'The last day on which anything is or was entered; null for what is archived.',
    }),
  }),
});

builder.objectType('User', {
  description: 'A person who can sign in.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique among all people.' }),
    name: t.exposeString('name', { description: 'The name others see.' }),
    loginName: t.exposeString('loginName', { description: 'What is typed to sign in.' }),
  }),
});

builder.objectType('Company', {
  description: 'A company that uses the product.',
  fields: (t) => ({
    id: t.exposeID('companyId', { description: 'Unique among all companies.' }),
    name: t.exposeString('companyName', { description: 'The registered name, and that it is archived.' }),
    timeZone: t.exposeString('timeZone', { description: 'The IANA time zone in which its days begin.' }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: 'Viewer',
    nullable: true,
    description: 'Null when nobody is signed in.',
    resolve: (_root, _args, context) => context.session,
  }),
);

builder.mutationField('signIn', (t) =>
  t.field({
    type: 'Viewer',
    description: 'Opens a session and stores it in a cookie.',
    args: {
      loginName: t.arg.string({ required: true, description: 'Upper and lower case are the same.' }),
      password: t.arg.string({ required: true, description: 'As it was set.' }),
    },
    resolve: async (_root, { loginName, password }, context) => {
      const token = await signIn(context.services, { loginName, password, ...visitorOf(context) });
      context.setSession(token);
      return reread(context, token);
    },
  }),
);

builder.mutationField('signOut', (t) =>
  t.boolean({
    description: 'Ends the session; true also when there was none.',
    resolve: async (_root, _args, { session, services, setSession }) => {
      if (session !== null) {
        await signOut(services.database, session.token);
        services.changes.endSession(session.token);
      }
      setSession(null);
      return true;
    },
  }),
);

builder.mutationField('switchCompany', (t) =>
  t.field({
    type: 'Viewer',
    description: 'Moves the session to another company of the person.',
    args: { companyId: t.arg.id({ required: true, description: 'One of `viewer.companies`.' }) },
    resolve: async (_root, { companyId }, context) => {
      const { token, view } = sessionOf(context);
      await switchCompany(context.services.database, { token, userId: view.userId }, companyId);
      return reread(context, token);
    },
  }),
);

builder.mutationField('setLocale', (t) =>
  t.field({
    type: 'Viewer',
    description: 'Changes the language of this session and of later ones.',
    args: { locale: t.arg({ type: LocaleEnum, required: true, description: 'The language.' }) },
    resolve: async (_root, { locale }, context) => {
      const { token, view } = sessionOf(context);
      await changeLocale(context.services.database, { token, userId: view.userId }, locale);
      return reread(context, token);
    },
  }),
);

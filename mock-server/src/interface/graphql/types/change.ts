import { actorOf } from '#core/access/actor.ts';
import type { Follower } from '#application/change-feed.ts';
import { sessionOfToken, type RequestSession } from '../../session/resolve-session.ts';
import { builder } from '../builder.ts';
import { sessionOf, type RequestContext } from '../request-context.ts';

builder.objectType('Change', {
  description: 'Something of the company was changed: which, never what.',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'The type of what changed, e.g. "SalesOrder".' }),
    ids: t.field({
      type: ['ID'],
      nullable: true,
      description: 'Which ones; null when they are too many to name, or not known.',
      resolve: ({ ids }) => (ids === null ? null : [...ids]),
    }),
    version: t.exposeInt('version', { nullable: true, description: 'Of a single one, the version that it has now.' }),
  }),
});

builder.subscriptionField('changes', (t) =>
  t.field({
    type: 'Change',
    description: 'What changes in the company, as far as the viewer may read it, until the session ends.',
    args: {
      isResumed: t.arg.boolean({
        description: 'Whether changes may have been missed before: then each kind is told once at the beginning.',
      }),
    },
    subscribe: (_root, { isResumed }, context) => context.services.changes.follow(followerOf(context, isResumed ?? false)),
    resolve: (change) => change,
  }),
);

builder.queryField('recentChanges', (t) =>
  t.field({
    type: ['Change'],
    description:
      'What changed in the last moments, for a page that was on its way meanwhile; each kind once when that is not known any more.',
    args: { milliseconds: t.arg.int({ required: true, description: 'How long ago the page began, at most a minute.' }) },
    resolve: (_root, { milliseconds }, context) => [
      ...context.services.changes.recent(actorIn(sessionOf(context)), Math.max(0, milliseconds)),
    ],
  }),
);

function followerOf(context: RequestContext, isResumed: boolean): Follower {
  const session = sessionOf(context);
  const { companyId } = session.view;
  return {
    token: session.token,
    actor: actorIn(session),
    isResumed,
    async renew() {
      const now = await sessionOfToken(context.services, session.token);
      const membership = now?.view.memberships.find((candidate) => candidate.companyId === companyId);
      return now && membership ? actorIn({ view: { ...now.view, companyId }, membership }) : null;
    },
  };
}

function actorIn({ view, membership }: Pick<RequestSession, 'view' | 'membership'>) {
  return actorOf({ ...membership, tenantId: view.companyId, userId: view.userId });
}

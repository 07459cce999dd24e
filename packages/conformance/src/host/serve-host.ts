import type { Session } from '@suanpan/protocol/session';
import { locales } from '@suanpan/protocol/locales';
import { createHostHandler } from '@suanpan/release/host-handler';
import type { StoredReleases } from '@suanpan/release/stored-releases';
import { madeUpSession } from '@suanpan/testkit/made-up-session';
import { type AnswerServer, serveAnswers } from '@suanpan/testkit/serve-answers';
import { type GraphqlSource, answerGraphql } from './answer-graphql.ts';

/** The header by which a page of the suite asks for a language. */
export const localeHeader = 'x-conformance-locale';

/** Serves pages of the bare host by the product's own handler, with somebody signed in who may do all that the apps ask for. */
export function serveHost(releases: StoredReleases, graphql: GraphqlSource): Promise<AnswerServer> {
  const handle = createHostHandler({ current: () => Promise.resolve(releases) });
  const permissions = releases.apps.flatMap(({ manifest }) => manifest.permissions);
  return serveAnswers((request) =>
    request.method === 'POST' && new URL(request.url).pathname === '/graphql'
      ? answerGraphql(request, graphql)
      : handle(request, { session: (asked) => Promise.resolve(sessionFor(asked, permissions)) }),
  );
}

function sessionFor(request: Request, permissions: readonly string[]): Session {
  return {
    ...madeUpSession,
    roles: ['owner'],
    permissions: [...permissions],
    locale: locales.find((locale) => locale === request.headers.get(localeHeader)) ?? locales[0],
  };
}

import type { Composition } from '@suanpan/protocol/composition';
import type { GraphqlAnswer, GraphqlRequest, ReadableStore } from '@suanpan/protocol/host';
import type { Locale, Session } from '@suanpan/protocol/session';
import { askerOf } from '../graphql/asker-of.ts';
import { executeGraphql } from '../graphql/execute-graphql.ts';
import type { HostServices } from '../host/host-services.ts';
import { createLateSessionActions } from '../session/late-session-actions.ts';
import type { SessionActions } from '../session/session-actions.ts';
import type { WritableStore } from '../stores/create-store.ts';

interface WaysOptions {
  readonly composition: Composition;
  /** For whom the page was made. */
  readonly session: Session | null;
  readonly locale: ReadableStore<Locale>;
  /** Set when the backend no longer knows the session. */
  readonly isExpired: WritableStore<boolean>;
}

/** The ways to the backend: of apps, and of the shell for what a person does with their session. */
export interface WaysToBackend {
  readonly execute: HostServices['execute'];
  readonly actions: SessionActions;
  /** The shell's own way, for what is done before anybody is signed in. */
  readonly askBackend: (request: GraphqlRequest) => Promise<GraphqlAnswer>;
}

/** What the backend answers when it does not know the session. */
const signedOutCode = 'SP-API-201';

/** Makes the page's ways to the backend. */
export function createWaysToBackend({ composition, session, locale, isExpired }: WaysOptions): WaysToBackend {
  const asker = session ? askerOf(session) : undefined;
  const callerOf = (app: string, release: string) => ({ app, release, compositionId: composition.id, locale: locale.get(), asker });
  const askBackend = (request: GraphqlRequest): Promise<GraphqlAnswer> =>
    executeGraphql(callerOf('shell', composition.host.release), request);
  return {
    askBackend,
    actions: createLateSessionActions(askBackend),
    async execute(app, request, options) {
      const answer = await executeGraphql(callerOf(app.name, app.release), request, options);
      if (answer.errors?.some((error) => error.extensions?.['code'] === signedOutCode)) isExpired.set(true);
      return answer;
    },
  };
}

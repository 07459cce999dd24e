import type { GraphqlAnswer, GraphqlRequest } from '@suanpan/protocol/host';
import type { SessionActions } from './session-actions.ts';

/** Makes the session's actions; their code comes with the first one. */
export function createLateSessionActions(execute: (request: GraphqlRequest) => Promise<GraphqlAnswer>): SessionActions {
  const come = async (): Promise<SessionActions> => (await import('./session-actions.ts')).createSessionActions(execute);
  return {
    signIn: async (loginName, password) => (await come()).signIn(loginName, password),
    signOut: async () => (await come()).signOut(),
    switchCompany: async (company) => (await come()).switchCompany(company),
    setLocale: async (locale) => (await come()).setLocale(locale),
  };
}

import type { GraphqlAnswer, GraphqlRequest } from '@suanpan/protocol/host';
import type { Locale } from '@suanpan/protocol/session';

/** A refusal of the backend, in the user's language. */
class SessionRefusal extends Error {
  override readonly name = 'SessionRefusal';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** What a person may do with their session. Each rejects with a `SessionRefusal` or a coded error. */
export interface SessionActions {
  signIn(loginName: string, password: string): Promise<void>;
  signOut(): Promise<void>;
  switchCompany(companyId: string): Promise<void>;
  setLocale(locale: Locale): Promise<void>;
}

/** Makes the session's actions over a way to the backend. */
export function createSessionActions(execute: (request: GraphqlRequest) => Promise<GraphqlAnswer>): SessionActions {
  const run = async (operationName: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<void> => {
    const { errors } = await execute({ kind: 'mutation', operationName, query, variables });
    const [first] = errors ?? [];
    if (!first) return;
    const code = first.extensions?.['code'];
    throw new SessionRefusal(typeof code === 'string' ? code : 'SP-HOST-001', first.message);
  };
  return {
    signIn: (loginName, password) =>
      run(
        'SignIn',
        'mutation SignIn($loginName: String!, $password: String!) { signIn(loginName: $loginName, password: $password) { user { id } } }',
        {
          loginName,
          password,
        },
      ),
    signOut: () => run('SignOut', 'mutation SignOut { signOut }', {}),
    switchCompany: (companyId) =>
      run('SwitchCompany', 'mutation SwitchCompany($companyId: ID!) { switchCompany(companyId: $companyId) { company { id } } }', {
        companyId,
      }),
    setLocale: (locale) =>
      run('SetLocale', 'mutation SetLocale($locale: Locale!) { setLocale(locale: $locale) { locale } }', {
        locale: locale.replace('-', '_'),
      }),
  };
}

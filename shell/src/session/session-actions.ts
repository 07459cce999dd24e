import type { GraphqlAnswer, GraphqlRequest } from '@suanpan/protocol/host';
import type { Locale } from '@suanpan/protocol/session';
import { sessionOperations } from './session-operations.ts';

/** A refusal of the backend, in the user's language. */
class SessionRefusal extends Error {
  override readonly name = 'SessionRefusal';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Who signed in, and to which company. */
export interface SignedIn {
  readonly userId: string;
  readonly companyId: string;
}

/** What a person may do with their session. Each rejects with a `SessionRefusal` or a coded error. */
export interface SessionActions {
  signIn(loginName: string, password: string): Promise<SignedIn>;
  signOut(): Promise<void>;
  switchCompany(companyId: string): Promise<void>;
  setLocale(locale: Locale): Promise<void>;
}

/** Makes the session's actions over a way to the backend. */
export function createSessionActions(execute: (request: GraphqlRequest) => Promise<GraphqlAnswer>): SessionActions {
  const run = async (
    operationName: keyof typeof sessionOperations,
    variables: GraphqlRequest['variables'],
  ): Promise<GraphqlAnswer['data']> => {
    const { data, errors } = await execute({ kind: 'mutation', operationName, query: sessionOperations[operationName], variables });
    const [first] = errors ?? [];
    if (!first) return data;
    const code = first.extensions?.['code'];
    throw new SessionRefusal(typeof code === 'string' ? code : 'SP-HOST-001', first.message);
  };
  return {
    signIn: async (loginName, password) => readSignedIn(await run('SignIn', { loginName, password })),
    signOut: async () => void (await run('SignOut', {})),
    switchCompany: async (companyId) => void (await run('SwitchCompany', { companyId })),
    setLocale: async (locale) => void (await run('SetLocale', { locale: locale.replace('-', '_') })),
  };
}

function readSignedIn(data: GraphqlAnswer['data']): SignedIn {
  const viewer = data?.['signIn'] as { readonly user: { readonly id: string }; readonly company: { readonly id: string } } | undefined;
  return { userId: viewer?.user.id ?? '', companyId: viewer?.company.id ?? '' };
}

import type { GraphqlAnswer, GraphqlRequest } from '@suanpan/protocol/host';

/** What a link offers. */
export interface InvitationOffer {
  readonly companyName: string;
  readonly invitedBy: string;
  /** As the backend names them, e.g. `OWNER`. */
  readonly roles: readonly string[];
}

/** A refusal of the backend, in the user's language. */
export class JoinRefusal extends Error {
  override readonly name = 'JoinRefusal';
  /** What is wrong with single entries, by their name. */
  readonly fields: Readonly<Record<string, string>>;

  constructor(message: string, fields: Readonly<Record<string, string>>) {
    super(message);
    this.fields = fields;
  }
}

/** What somebody types to join. */
export interface JoinEntries {
  readonly loginName: string;
  readonly password: string;
  /** Null for an account that there is. */
  readonly name: string | null;
}

/** What whoever has a link may do with it. Each rejects with a `JoinRefusal` or a coded error. */
export interface JoinActions {
  offer(): Promise<InvitationOffer>;
  /** Joins with what was typed, or without it as whoever is signed in. */
  join(entries: JoinEntries | null): Promise<void>;
}

const offerDocument = 'query InvitationOffer($token: String!) { invitationOffer(token: $token) { companyName invitedBy roles } }';
const joinDocument =
  'mutation JoinWithNewAccount($token: String!, $input: NewUserInput!) { joinWithNewAccount(token: $token, input: $input) { locale } }';
const acceptDocument =
  'mutation AcceptInvitation($token: String!, $loginName: String, $password: String) { acceptInvitation(token: $token, loginName: $loginName, password: $password) { locale } }';

/** Makes what can be done with the secret of a link, over a way to the backend. */
export function createJoinActions(ask: (request: GraphqlRequest) => Promise<GraphqlAnswer>, token: string): JoinActions {
  const run = async (request: GraphqlRequest): Promise<GraphqlAnswer['data']> => {
    const { data, errors } = await ask(request);
    const [first] = errors ?? [];
    if (!first) return data;
    throw new JoinRefusal(first.message, fieldsOf(first.extensions?.['fields']));
  };
  return {
    async offer() {
      const data = await run({ kind: 'query', operationName: 'InvitationOffer', query: offerDocument, variables: { token } });
      return data?.['invitationOffer'] as InvitationOffer;
    },
    async join(entries) {
      if (entries?.name == null) {
        const variables = { token, ...(entries && { loginName: entries.loginName, password: entries.password }) };
        await run({ kind: 'mutation', operationName: 'AcceptInvitation', query: acceptDocument, variables });
      } else {
        const variables = { token, input: { ...entries } };
        await run({ kind: 'mutation', operationName: 'JoinWithNewAccount', query: joinDocument, variables });
      }
    },
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, string>> {
  const list = Array.isArray(value) ? (value as readonly { readonly path: string; readonly message: string }[]) : [];
  return Object.fromEntries(list.map(({ path, message }) => [path, message]));
}

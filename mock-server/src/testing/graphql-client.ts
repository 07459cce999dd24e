import type { GraphqlHandler } from '#interface/http/graphql-handler.ts';

/** An error as clients get it. */
export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly requestId: string;
    readonly fields?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
    readonly facts?: Readonly<Record<string, string | number>>;
  };
}

/** What the API answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read any shape, and fail when it is another one
  readonly data: any;
  readonly errors: readonly AnsweredError[];
  /** The code of the first error, or null. */
  readonly code: string | null;
}

type Variables = Readonly<Record<string, unknown>>;

/** Sends GraphQL requests as the page does. */
export class GraphqlClient {
  readonly #handler: GraphqlHandler;
  readonly #session: string | null;

  constructor(handler: GraphqlHandler, session: string | null) {
    this.#handler = handler;
    this.#session = session;
  }

  /** Sends a document and returns whatever is answered. */
  send(query: string, variables: Variables = {}, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.post(JSON.stringify({ query, variables }), headers);
  }

  /** Sends a document and returns its data; an error in the answer fails the test. */
  async run(query: string, variables: Variables = {}): Promise<Answer['data']> {
    const { data, errors } = await this.send(query, variables);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Sends any body. */
  async post(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const cookie: Record<string, string> = this.#session === null ? {} : { cookie: `sp_session=${this.#session}` };
    const response = await this.#handler(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-suanpan-app': 'test', ...cookie, ...headers },
        body,
      }),
      '203.0.113.7',
    );
    return readAnswer(response);
  }
}

/** Reads a response of the API. */
export async function readAnswer(response: Response): Promise<Answer> {
  const { data = null, errors = [] } = (await response.json()) as { readonly data?: unknown; readonly errors?: readonly AnsweredError[] };
  return { status: response.status, headers: response.headers, data, errors, code: errors[0]?.extensions.code ?? null };
}

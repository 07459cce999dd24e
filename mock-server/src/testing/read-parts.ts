import { once } from 'node:events';
import { request as sendRequest, type IncomingMessage } from 'node:http';
import type { AnsweredError } from './graphql-client.ts';

/** One part of an answer. */
export interface AnsweredPart {
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read any shape, and fail when it is another one
  readonly data?: any;
  readonly errors?: readonly AnsweredError[];
  readonly hasNext?: boolean;
  readonly incremental?: readonly (Omit<AnsweredPart, 'incremental'> & {
    readonly label?: string;
    readonly path: readonly (string | number)[];
  })[];
}

/** An answer as its parts arrive over a connection. */
export interface ArrivingAnswer {
  readonly contentType: string;
  /** Resolves to the next part; undefined after the last. */
  next(): Promise<AnsweredPart | undefined>;
  /** Closes the connection. */
  leave(): void;
}

/** What is sent. */
export interface SentQuestion {
  readonly port: number;
  readonly session: string;
  readonly query: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks as a client does that takes answers in parts. */
export async function askForParts({ port, session, query, headers = {} }: SentQuestion): Promise<ArrivingAnswer> {
  const sent = sendRequest({
    port,
    path: '/graphql',
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'multipart/mixed;deferSpec=20220824,application/json',
      'x-suanpan-app': 'test',
      cookie: `sp_session=${session}`,
      ...headers,
    },
  });
  sent.end(JSON.stringify({ query }));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  // Whoever leaves cuts its own reading off.
  sent.on('error', () => undefined);
  const parts = partsOf(response);
  return {
    contentType: response.headers['content-type'] ?? '',
    next: async () => (await parts.next()).value,
    leave: () => void sent.destroy(),
  };
}

async function* partsOf(response: IncomingMessage): AsyncGenerator<AnsweredPart, undefined> {
  let text = '';
  for await (const bytes of response) {
    text += String(bytes);
    const blocks = text.split('\r\n---');
    text = blocks.pop() ?? '';
    for (const block of blocks) if (block.includes('{')) yield JSON.parse(block.slice(block.indexOf('{'))) as AnsweredPart;
  }
  if (text.startsWith('{')) yield JSON.parse(text) as AnsweredPart;
  return undefined;
}

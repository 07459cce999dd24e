import { ProtocolError } from '@suanpan/protocol/errors';
import type { GraphqlOptions, GraphqlPart, GraphqlRequest } from '@suanpan/protocol/host';
import { askerHeader } from './asker-of.ts';
import { type PageAnswers, createPageAnswers } from './page-answers.ts';

export interface GraphqlCaller {
  /** Who asks, for the server's log. */
  readonly app: string;
  readonly release: string;
  readonly compositionId: string;
  readonly locale: string;
  /** The page's company and person; the backend answers for them or not at all. Absent where nobody is signed in. */
  readonly asker: string | undefined;
}

let pageAnswers: PageAnswers | undefined;

/**
 * Sends one operation to the backend, unless its answer came with the page; rejects with SP-HOST-001 when no GraphQL
 * answer came.
 */
export async function executeGraphql(caller: GraphqlCaller, request: GraphqlRequest, options: GraphqlOptions = {}): Promise<GraphqlPart> {
  pageAnswers ??= createPageAnswers(document, ageOfPage);
  const carried = request.kind === 'query' ? await pageAnswers.take(caller.release, request) : undefined;
  return carried ?? sendGraphql(caller, request, options);
}

/** Brought back with each request, so that no answer comes from a reader that lacks what this page wrote. The later token is the greater text. */
const seenHeader = 'x-suanpan-seen';
let seen = '';

async function sendGraphql(caller: GraphqlCaller, request: GraphqlRequest, options: GraphqlOptions): Promise<GraphqlPart> {
  const { kind, operationName, query, variables } = request;
  const { signal, form } = options;
  const response = await fetch(`/graphql?${operationName}`, {
    method: 'POST',
    headers: headersOf(caller, kind, options),
    body: JSON.stringify({ operationName, query, variables }),
    signal: signal ?? null,
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw unreachable(operationName, 'no answer', cause);
  });
  const written = response.headers.get(seenHeader) ?? '';
  if (written > seen) seen = written;
  const answer: unknown = await (form?.read(response) ?? response.json()).catch((cause: unknown) => {
    throw unreachable(operationName, response.status, cause);
  });
  if (isAnswer(answer)) return answer;
  throw unreachable(operationName, response.status);
}

function isAnswer(value: unknown): value is GraphqlPart {
  const { data, errors } = Object(value) as Partial<GraphqlPart>;
  return (errors ?? data) !== undefined;
}

function headersOf(caller: GraphqlCaller, kind: GraphqlRequest['kind'], { form, idempotencyKey }: GraphqlOptions): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: form?.accept ?? 'application/json',
    'x-suanpan-app': caller.app,
    'x-suanpan-release': caller.release,
    'x-suanpan-composition': caller.compositionId,
    'x-suanpan-locale': caller.locale,
    ...(seen && { [seenHeader]: seen }),
    ...(caller.asker !== undefined && { [askerHeader]: caller.asker }),
    // An app that has no key of its own gets one for each attempt.
    ...(kind === 'mutation' && { 'idempotency-key': idempotencyKey ?? crypto.randomUUID() }),
  };
}

function unreachable(operation: string, status: unknown, cause?: unknown): ProtocolError {
  return new ProtocolError('SP-HOST-001', `Cannot ask the backend for "${operation}"`, { facts: { status: String(status) }, cause });
}

/** One clock may stand still while the machine sleeps, the other may be set back. */
function ageOfPage(): number {
  return Math.max(performance.now(), Date.now() - performance.timeOrigin);
}

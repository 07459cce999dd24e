import { ProtocolError } from '@suanpan/protocol/errors';
import type { GraphqlAnswer, GraphqlRequest } from '@suanpan/protocol/host';
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

export interface ExecuteOptions {
  readonly signal?: AbortSignal;
  readonly idempotencyKey?: string;
}

/**
 * Sends one operation to the backend, unless its answer came with the page; rejects with SP-HOST-001 when no GraphQL
 * answer came.
 */
export async function executeGraphql(caller: GraphqlCaller, request: GraphqlRequest, options: ExecuteOptions = {}): Promise<GraphqlAnswer> {
  const carried = request.kind === 'query' ? await answersOfPage().take(caller.release, request) : undefined;
  return carried ?? sendGraphql(caller, request, options);
}

/** Brought back with each request, so that no answer comes from a reader that lacks what this page wrote. The later token is the greater text. */
const seenHeader = 'x-suanpan-seen';
let seen = '';

let pageAnswers: PageAnswers | undefined;

function answersOfPage(): PageAnswers {
  pageAnswers ??= createPageAnswers(document, ageOfPage);
  return pageAnswers;
}

async function sendGraphql(caller: GraphqlCaller, request: GraphqlRequest, options: ExecuteOptions): Promise<GraphqlAnswer> {
  const { kind, operationName, query, variables } = request;
  const response = await fetch(`/graphql?${operationName}`, {
    method: 'POST',
    headers: headersOf(caller, kind, options),
    body: JSON.stringify({ operationName, query, variables }),
    ...(options.signal && { signal: options.signal }),
  }).catch((cause: unknown) => {
    if (options.signal?.aborted) throw cause;
    throw unreachable(operationName, 'no answer', cause);
  });
  const written = response.headers.get(seenHeader) ?? '';
  if (written > seen) seen = written;
  const answer: unknown = await response.json().catch((cause: unknown) => {
    throw unreachable(operationName, String(response.status), cause);
  });
  if (isAnswer(answer)) return answer;
  throw unreachable(operationName, String(response.status));
}

function isAnswer(value: unknown): value is GraphqlAnswer {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}

function headersOf(caller: GraphqlCaller, kind: GraphqlRequest['kind'], options: ExecuteOptions): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: 'application/json',
    'x-suanpan-app': caller.app,
    'x-suanpan-release': caller.release,
    'x-suanpan-composition': caller.compositionId,
    'x-suanpan-locale': caller.locale,
    ...(seen && { [seenHeader]: seen }),
    ...(caller.asker !== undefined && { [askerHeader]: caller.asker }),
    // An app that has no key of its own gets one for each attempt.
    ...(kind === 'mutation' && { 'idempotency-key': options.idempotencyKey ?? crypto.randomUUID() }),
  };
}

function unreachable(operation: string, status: string, cause?: unknown): ProtocolError {
  return new ProtocolError('SP-HOST-001', `Cannot ask the backend for "${operation}"`, { facts: { status }, cause });
}

/** One clock may stand still while the machine sleeps, the other may be set back. */
function ageOfPage(): number {
  return Math.max(performance.now(), Date.now() - performance.timeOrigin);
}

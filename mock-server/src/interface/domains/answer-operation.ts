import type { FormattedExecutionResult } from 'graphql';
import type { InstanceAnswer } from '#kernel/instances/send-request.ts';
import { documentOf } from '../graphql/document-cache.ts';
import { seenHeader } from '../http/operation-of.ts';
import type { FieldOwner } from './domain-fields.ts';
import { forwardRequest, type ForwardedRequest, type Peers } from './forward-request.ts';
import { isSplittable, type WholeOperation } from './is-splittable.ts';
import { mergeAnswers } from './merge-answers.ts';
import { routeOperation, type RoutedPart } from './route-operation.ts';
import { partOf } from './split-operation.ts';

/** An operation as it came to the gateway. */
export interface GatewayOperation extends WholeOperation, Omit<ForwardedRequest, 'body'> {
  readonly owners: ReadonlySet<FieldOwner>;
  /** As GraphQL takes it. */
  readonly body: string;
  /** Whether the rules of production hold. */
  readonly isStrict: boolean;
}

/** What this process runs: all of an operation, or the part of it that is its own. */
export type OwnPart = Pick<GatewayOperation, 'document' | 'variables' | 'body'>;

/** Runs an operation, or a part of one, in this process. */
export type RunHere = (part: OwnPart) => Promise<Response>;

/** What of another process's answer goes to the client; the rest is written by the gateway. */
const handedBack = ['content-type', 'retry-after', seenHeader] as const;

/** Answers an operation where its domains are: here, in another process, or split between several. */
export async function answerOperation(peers: Peers, operation: GatewayOperation, runHere: RunHere): Promise<Response> {
  const { lane } = operation.call;
  const route = routeOperation(operation.owners, {
    has: (domains) => peers.calls.has(domains, lane),
    isStrict: peers.isStrict,
  });
  if (route.kind === 'here') return runHere(operation);
  if (route.kind === 'whole') return responseFrom(await forwardRequest(peers, route.domains, operation), () => runHere(operation));
  if (!isSplittable(operation, operation.isStrict)) return runHere(operation);
  return mergeResponses(operation, await Promise.all(route.parts.map((part) => answerPart(peers, { operation, part }, runHere))));
}

interface AskedPart {
  readonly operation: GatewayOperation;
  readonly part: RoutedPart;
}

async function answerPart(peers: Peers, { operation, part }: AskedPart, runHere: RunHere): Promise<Response> {
  const { document, operationName, variables: all } = operation;
  const { text, variables } = partOf(document, operationName, part.owners);
  const own = Object.fromEntries(Object.entries(all ?? {}).filter(([name]) => variables.has(name)));
  const body = JSON.stringify({ query: text, variables: own, operationName });
  const here = (): Promise<Response> => runHere({ document: documentOf(text), variables: own, body });
  return part.domains === null ? here() : responseFrom(await forwardRequest(peers, part.domains, { ...operation, body }), here);
}

async function responseFrom(answer: InstanceAnswer | null, otherwise: () => Promise<Response>): Promise<Response> {
  if (answer === null) return otherwise();
  const headers = new Headers();
  for (const name of handedBack) {
    const value = answer.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  for (const cookie of answer.headers['set-cookie'] ?? []) headers.append('set-cookie', cookie);
  return new Response(new Uint8Array(answer.body), { status: answer.status, headers });
}

async function mergeResponses({ document, operationName }: WholeOperation, responses: readonly Response[]): Promise<Response> {
  const results = await Promise.all(responses.map(async (response) => (await response.json()) as FormattedExecutionResult));
  const worst = responses.toSorted((left, right) => right.status - left.status)[0];
  const headers = new Headers(worst?.headers);
  headers.set('content-type', 'application/json; charset=utf-8');
  headers.delete('content-length');
  return Response.json(mergeAnswers(document, operationName, results), { status: worst?.status ?? 200, headers });
}

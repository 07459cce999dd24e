import { randomUUID } from 'node:crypto';
import { createYoga } from 'graphql-yoga';
import { type DocumentNode, Kind, OperationTypeNode } from 'graphql';
import { currentOperation, runInOperation } from '#kernel/context/operation-context.ts';
import { refusalOf } from '../errors/refusal-of.ts';
import { askedOperation } from '../graphql/asked-operation.ts';
import { compiledOperations } from '../graphql/compiled-operations.ts';
import { documentOf, knownDocuments } from '../graphql/document-cache.ts';
import { queryLimits } from '../graphql/query-limits.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { requestTransaction } from '../graphql/request-transaction.ts';
import { schema } from '../graphql/schema.ts';
import { translateErrors } from '../graphql/translate-errors.ts';
import type { Services } from '../services.ts';
import { resolveSession } from '../session/resolve-session.ts';
import { writeSessionCookie } from '../session/session-cookie.ts';
import { recentWriteCookie } from './recent-write-cookie.ts';
import { askedLocale, errorResponse } from './error-response.ts';
import { readBody } from './read-body.ts';
import { operationOf, seenHeader } from './operation-of.ts';
import { filterHeaders, parseGraphqlBody, requireAppHeader } from './request-filter.ts';

/** Answers GraphQL requests; `client` is the address they come from. */
export type GraphqlHandler = (request: Request, client: string) => Promise<Response>;

/** Returns the handler of POST /graphql. */
export function graphqlHandler(services: Services): GraphqlHandler {
  const yoga = createYoga<RequestContext>({
    schema,
    plugins: [knownDocuments, queryLimits(services), compiledOperations, requestTransaction, translateErrors],
    graphiql: false,
    landingPage: false,
    cors: false,
    maskedErrors: false,
    logging: false,
    graphqlEndpoint: '/graphql',
  });
  const answer = async (request: Request, client: string, requestId: string): Promise<Response> => {
    const locale = askedLocale(request);
    try {
      const { context, accept, answerHeaders } = await prepare(services, { request, client, requestId });
      const response = await yoga.fetch(forYoga(request, accept, context.body), context);
      return withHeaders(response, answerHeaders, { requestId, brought: request.headers.get(seenHeader) });
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.reason === 'unexpected') services.log({ level: 'error', event: 'unexpected', requestId, message: String(error) });
      return errorResponse(refusal, { locale: locale ?? 'zh-CN', requestId });
    }
  };
  return (request, client) => {
    const requestId = randomUUID();
    return runInOperation(operationOf(request, requestId), () => answer(request, client, requestId));
  };
}

interface Incoming {
  readonly request: Request;
  readonly client: string;
  readonly requestId: string;
}

async function prepare(services: Services, { request, client, requestId }: Incoming) {
  filterHeaders(request);
  const { query, hash, variables, operationName } = parseGraphqlBody(await readBody(request));
  const { text, isPublished } = await askedOperation(services, { query, hash, release: request.headers.get('x-suanpan-release') });
  const document = documentOf(text);
  if (!hasOnly(document, OperationTypeNode.QUERY)) requireAppHeader(request);
  const answerHeaders = new Headers();
  const body = JSON.stringify({ query: text, variables, operationName });
  const context: RequestContext = {
    requestId,
    client,
    userAgent: request.headers.get('user-agent') ?? '',
    askedLocale: askedLocale(request),
    idempotencyKey: request.headers.get('idempotency-key'),
    body,
    isPublished,
    session: await resolveSession(services, request),
    services,
    setSession: (token) => answerHeaders.append('set-cookie', writeSessionCookie(request, token)),
    scope: null,
  };
  await services.worlds?.meet(context.session?.view.companyId ?? '', operationName ?? nameOf(document));
  // What is followed comes as server-sent events, whatever is asked for: there is no other way to send it.
  const accept = hasOnly(document, OperationTypeNode.SUBSCRIPTION) ? 'text/event-stream' : 'application/json';
  return { context, accept, answerHeaders };
}

/** Returns the name of a document's first operation. */
function nameOf({ definitions }: DocumentNode): string | null {
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operation?.name?.value ?? null;
}

/** Returns whether all operations of a document are of one kind. */
function hasOnly({ definitions }: DocumentNode, kind: OperationTypeNode): boolean {
  return definitions.every((definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === kind);
}

function forYoga(request: Request, accept: string, body: string): Request {
  return new Request(request.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body,
  });
}

interface Answered {
  readonly requestId: string;
  /** The consistency token that came with the request. */
  readonly brought: string | null;
}

/** The same response: a new one around its body ends the process when somebody leaves a stream, as Node 20 then closes it twice. */
function withHeaders(response: Response, extra: Headers, { requestId, brought }: Answered): Response {
  const { headers } = response;
  for (const [name, value] of extra) headers.append(name, value);
  const written = currentOperation()?.seen.token;
  if (written != null && written !== brought) {
    headers.set(seenHeader, written);
    headers.append('set-cookie', recentWriteCookie());
  }
  headers.set('cache-control', 'no-store');
  headers.set('x-suanpan-request-id', requestId);
  return response;
}

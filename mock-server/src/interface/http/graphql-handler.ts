import { randomUUID } from 'node:crypto';
import { createYoga } from 'graphql-yoga';
import { Kind, OperationTypeNode, parse, type DocumentNode } from 'graphql';
import { currentOperation, runInOperation } from '#kernel/context/operation-context.ts';
import { refusalOf } from '../errors/refusal-of.ts';
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
import { filterHeaders, parseGraphqlBody, requireAppHeader, type GraphqlBody } from './request-filter.ts';

/** Answers GraphQL requests; `client` is the address they come from. */
export type GraphqlHandler = (request: Request, client: string) => Promise<Response>;

/** Returns the handler of POST /graphql. */
export function graphqlHandler(services: Services): GraphqlHandler {
  const yoga = createYoga<RequestContext>({
    schema,
    plugins: [queryLimits, requestTransaction, translateErrors],
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
      const { body, context, answerHeaders } = await prepare(services, { request, client, requestId });
      const response = await yoga.fetch(forYoga(request, body), context);
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
  const text = await readBody(request);
  const body = parseGraphqlBody(text);
  if (!isRead(body)) requireAppHeader(request);
  const answerHeaders = new Headers();
  const context: RequestContext = {
    requestId,
    client,
    userAgent: request.headers.get('user-agent') ?? '',
    askedLocale: askedLocale(request),
    idempotencyKey: request.headers.get('idempotency-key'),
    body: JSON.stringify(body),
    session: await resolveSession(services, request),
    services,
    setSession: (token) => answerHeaders.append('set-cookie', writeSessionCookie(request, token)),
    scope: null,
  };
  return { body, context, answerHeaders };
}

/** Returns whether a document holds queries only; what cannot be read may be anything. */
function isRead({ query }: GraphqlBody): boolean {
  const document = parseOrNull(query);
  return (
    document !== null &&
    document.definitions.every(
      (definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === OperationTypeNode.QUERY,
    )
  );
}

function parseOrNull(query: string): DocumentNode | null {
  try {
    return parse(query, { maxLexicalTokens: 5000 });
  } catch {
    return null;
  }
}

function forYoga(request: Request, body: GraphqlBody): Request {
  return new Request(request.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  });
}

interface Answered {
  readonly requestId: string;
  /** The consistency token that came with the request. */
  readonly brought: string | null;
}

function withHeaders(response: Response, extra: Headers, { requestId, brought }: Answered): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of extra) headers.append(name, value);
  const written = currentOperation()?.seen.token;
  if (written != null && written !== brought) {
    headers.set(seenHeader, written);
    headers.append('set-cookie', recentWriteCookie());
  }
  headers.set('cache-control', 'no-store');
  headers.set('x-suanpan-request-id', requestId);
  return new Response(response.body, { status: response.status, headers });
}

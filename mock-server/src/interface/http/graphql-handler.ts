import { randomUUID } from 'node:crypto';
import { createYoga } from 'graphql-yoga';
import { type DocumentNode, Kind, OperationTypeNode } from 'graphql';
import { runInOperation } from '#kernel/context/operation-context.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { answerOperation, type OwnPart } from '../domains/answer-operation.ts';
import type { FieldOwner } from '../domains/domain-fields.ts';
import { ownersOf } from '../domains/operation-owners.ts';
import type { PeerReason } from '../domains/peer-call.ts';
import { refusalOf } from '../errors/refusal-of.ts';
import { answerWhole } from '../graphql/answer-whole.ts';
import { askedOperation } from '../graphql/asked-operation.ts';
import { documentOf, knownDocuments } from '../graphql/document-cache.ts';
import { queryLimits } from '../graphql/query-limits.ts';
import type { RequestReason } from '../errors/request-reason.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { createLatePlaces, lateLimits } from '../graphql/late-places.ts';
import { hasLateParts } from '../graphql/compile-operation.ts';
import { requestTransaction } from '../graphql/transaction-plugin.ts';
import { schema } from '../graphql/schema.ts';
import { translateErrors } from '../graphql/translate-errors.ts';
import type { Services } from '../services.ts';
import { resolveSession } from '../session/resolve-session.ts';
import { writeSessionCookie } from '../session/session-cookie.ts';
import { askedLocale, errorResponse } from './error-response.ts';
import { readBody } from './read-body.ts';
import { operationOf } from './operation-of.ts';
import { asAnswered, givingBack, type Question } from './late-question.ts';
import { filterHeaders, parseGraphqlBody, requireAppHeader } from './request-filter.ts';
import { answerForRelease } from './answer-for-release.ts';
import { tellWritten } from './tell-written.ts';

/** Answers GraphQL requests; `client` is the address they come from. */
export type GraphqlHandler = (request: Request, client: string) => Promise<Response>;

/** A request, and what is known of it besides. */
export interface IncomingRequest {
  readonly request: Request;
  /** The address of the client. */
  readonly client: string;
  readonly requestId: string;
  /** Which instances serve it. */
  readonly lane: string;
  /** What a gateway said that handed it on; null for one of a client. */
  readonly handedOn: HandedOn | null;
}

/** What only a gateway may say. */
export interface HandedOn {
  readonly isPublished: boolean;
  /** When the gateway stops waiting, on the running time of this process. */
  readonly deadline: number;
  /** What this process serves. */
  readonly serves: ReadonlySet<FieldOwner>;
}

/** Returns the handler of POST /graphql for clients. */
export function graphqlHandler(services: Services, late = lateLimits): GraphqlHandler {
  const answer = graphqlAnswers(services, late);
  return (request, client) => answer({ request, client, requestId: randomUUID(), lane: 'stable', handedOn: null });
}

function yogaOf(services: Services) {
  return createYoga<RequestContext>({
    schema,
    plugins: [knownDocuments, queryLimits(services), requestTransaction, translateErrors],
    graphiql: false,
    landingPage: false,
    cors: false,
    maskedErrors: false,
    logging: false,
    graphqlEndpoint: '/graphql',
  });
}

/** Returns what answers a request of a client, or one that a gateway hands on. */
export function graphqlAnswers(services: Services, late = lateLimits): (incoming: IncomingRequest) => Promise<Response> {
  const yoga = yogaOf(services);
  const door = { operations: services.operations, peers: services.peers, places: createLatePlaces(late) };
  const runHere = async (incoming: IncomingRequest, asked: Asked): Promise<Response> => {
    const { context, answerHeaders } = await contextOf(services, incoming, asked);
    const whole = asked.kind !== 'subscription' && asked.late === null ? await answerWhole(asked, context) : null;
    const response =
      whole === null
        ? await yoga.fetch(forYoga(incoming.request, asked), context)
        : new yoga.fetchAPI.Response(whole, { headers: { 'content-type': 'application/json; charset=utf-8' } });
    for (const [name, value] of answerHeaders) response.headers.append(name, value);
    return tellWritten(response, incoming.request, 'graphql');
  };
  const serve = async (incoming: IncomingRequest, asked: Asked): Promise<Response> => {
    const run = ({ document, variables, body }: OwnPart): Promise<Response> => runHere(incoming, { ...asked, document, variables, body });
    const { peers, isStrict } = services;
    if (peers === null || asked.kind === 'subscription') return run(asked);
    const { request, client, requestId, lane } = incoming;
    const call = { requestId, client, isPublished: asked.isPublished, lane };
    return answerOperation(peers, { ...asked, kind: asked.kind, request, call, isStrict }, run);
  };
  const answer = async (incoming: IncomingRequest): Promise<Response> => {
    const { request, requestId } = incoming;
    try {
      const read = await readOperation(services, incoming);
      const asked = await asAnswered(read, incoming, door);
      const response = await givingBack(asked, () => services.admission.admit(isAboutSession(asked), () => serve(incoming, asked)));
      return finish(await forRelease(services, incoming, { asked, response }), requestId);
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.reason === 'unexpected') services.log({ level: 'error', event: 'unexpected', requestId, message: String(error) });
      return errorResponse(refusal, { locale: askedLocale(request) ?? 'zh-CN', requestId });
    }
  };
  return (incoming) => runInOperation(operationOf(incoming.request, incoming), () => answer(incoming));
}

/** What a request asks for, read and known to be allowed. */
interface Asked extends Question {
  readonly isPublished: boolean;
  readonly kind: 'query' | 'mutation' | 'subscription';
}

async function readOperation(services: Services, { request, handedOn }: IncomingRequest): Promise<Asked> {
  filterHeaders(request);
  const { query, hash, variables, operationName } = parseGraphqlBody(await readBody(request));
  const { text, isPublished } =
    handedOn === null || query === null
      ? await askedOperation(services, { query, hash, release: request.headers.get('x-suanpan-release') })
      : { text: query, isPublished: handedOn.isPublished };
  const document = documentOf(text);
  const kind = kindOf(document);
  if (kind !== 'query') requireAppHeader(request);
  if (kind !== 'query' && hasLateParts(document)) throw new Refusal<RequestReason>('late-parts-of-change');
  const owners = ownersOf(document, operationName);
  if (handedOn !== null && ![...owners].every((owner) => handedOn.serves.has(owner))) throw new Refusal<PeerReason>('domain-not-here');
  // What is followed comes as server-sent events, whatever is asked for: there is no other way to send it.
  const accept = kind === 'subscription' ? 'text/event-stream' : 'application/json';
  return {
    document,
    variables,
    operationName,
    isPublished,
    kind,
    owners,
    accept,
    late: null,
    body: JSON.stringify({ query: text, variables, operationName }),
  };
}

/** A stream has nothing in it that grows; a domain's process leaves it to the gateway. */
async function forRelease(
  { operations }: Services,
  { request, requestId }: IncomingRequest,
  { asked, response }: { readonly asked: Asked; readonly response: Response },
): Promise<Response> {
  const release = request.headers.get('x-suanpan-release');
  if (operations === null || release === null || asked.kind === 'subscription') return response;
  return answerForRelease(response, await operations.enums(release), { ...asked, locale: askedLocale(request) ?? 'zh-CN', requestId });
}

/** What is cheap and what every page begins with goes before anything else. */
function isAboutSession({ kind, owners }: Asked): boolean {
  return kind === 'query' && [...owners].every((owner) => owner === 'gateway');
}

async function contextOf(
  services: Services,
  { request, client, requestId, handedOn }: IncomingRequest,
  { isPublished, body, document, operationName, late }: Asked,
) {
  const answerHeaders = new Headers();
  const context: RequestContext = {
    requestId,
    client,
    userAgent: request.headers.get('user-agent') ?? '',
    askedLocale: askedLocale(request),
    idempotencyKey: request.headers.get('idempotency-key'),
    body,
    isPublished,
    deadline: handedOn?.deadline ?? null,
    session: await resolveSession(services, request),
    services,
    setSession: (token) => answerHeaders.append('set-cookie', writeSessionCookie(request, token)),
    scope: null,
    late,
  };
  await services.worlds?.meet(context.session?.view.companyId ?? '', operationName ?? nameOf(document));
  return { context, answerHeaders };
}

/** Returns the name of a document's first operation. */
function nameOf({ definitions }: DocumentNode): string | null {
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operation?.name?.value ?? null;
}

/** What all operations of a document are; one that has several kinds is held to the rules of changes. */
function kindOf({ definitions }: DocumentNode): Asked['kind'] {
  const kinds = definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [node.operation] : []));
  if (kinds.every((kind) => kind === OperationTypeNode.QUERY)) return 'query';
  return kinds.every((kind) => kind === OperationTypeNode.SUBSCRIPTION) ? 'subscription' : 'mutation';
}

function forYoga(request: Request, { accept, body }: Asked): Request {
  return new Request(request.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body,
  });
}

function finish(response: Response, requestId: string): Response {
  response.headers.set('cache-control', 'no-store');
  response.headers.set('x-suanpan-request-id', requestId);
  return response;
}

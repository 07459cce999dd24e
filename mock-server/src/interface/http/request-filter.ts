import { Refusal } from '#kernel/refusal/refusal.ts';
import type { RequestReason } from '../errors/request-reason.ts';

/** A GraphQL request's body, parsed. */
export interface GraphqlBody {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
}

const maxQueryLength = 20_000;

/**
 * Refuses what is no GraphQL call of our own page: another method or type, another origin or site, no header of ours.
 *
 * A form or image of another site can neither set the header nor this content type, and the cookie is SameSite=Lax. Browsers that send
 * Fetch Metadata say by themselves that a request comes from another site.
 */
export function filterHeaders(request: Request): void {
  if (request.method !== 'POST') throw new Refusal<RequestReason>('method-not-allowed');
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') throw new Refusal<RequestReason>('content-type');
  const origin = request.headers.get('origin');
  const isForeign = (origin !== null && !isOwnOrigin(origin, request)) || request.headers.get('sec-fetch-site') === 'cross-site';
  if (isForeign) throw new Refusal<RequestReason>('cross-site');
}

/** Reads the body as a GraphQL request. */
export function parseGraphqlBody(text: string): GraphqlBody {
  const body = parseJson(text);
  const { query, variables, operationName } = body as Partial<GraphqlBody>;
  const fits = typeof query === 'string' && isRecordOrNone(variables) && (operationName == null || typeof operationName === 'string');
  if (!fits) throw new Refusal<RequestReason>('request-malformed', { detail: 'Expected { query, variables?, operationName? }' });
  if (query.length > maxQueryLength) throw new Refusal<RequestReason>('query-too-complex', { max: maxQueryLength });
  return { query, variables: variables ?? null, operationName: operationName ?? null };
}

/** Refuses a change that does not come with our own header. */
export function requireAppHeader(request: Request): void {
  if (request.headers.get('x-suanpan-app') === null) throw new Refusal<RequestReason>('cross-site');
}

function isOwnOrigin(origin: string, request: Request): boolean {
  if (!URL.canParse(origin)) return false;
  return new URL(origin).host === (request.headers.get('host') ?? new URL(request.url).host);
}

function isRecordOrNone(value: unknown): boolean {
  return value == null || (typeof value === 'object' && !Array.isArray(value));
}

function parseJson(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // What is no JSON is refused below, like JSON of another shape.
  }
  throw new Refusal<RequestReason>('request-malformed', { detail: 'The body is not a JSON object' });
}

import { Refusal } from '#kernel/refusal/refusal.ts';
import type { RequestReason } from '../errors/request-reason.ts';

/** A GraphQL request's body, parsed: it has the document, its hash, or both. */
export interface GraphqlBody {
  readonly query: string | null;
  /** The SHA-256 of the document in hex, as `extensions.persistedQuery.sha256Hash`. */
  readonly hash: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly operationName: string | null;
}

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
  assertOwnSite(request);
}

/** Refuses what a page of another origin or site sends. */
export function assertOwnSite(request: Request): void {
  const origin = request.headers.get('origin');
  const isForeign = (origin !== null && !isOwnOrigin(origin, request)) || request.headers.get('sec-fetch-site') === 'cross-site';
  if (isForeign) throw new Refusal<RequestReason>('cross-site');
}

/** Reads the body as a GraphQL request. */
export function parseGraphqlBody(text: string): GraphqlBody {
  const { query, variables, operationName, extensions } = parseJson(text) as Partial<Record<string, unknown>>;
  const hash = hashIn(extensions);
  const fits = isTextOrNone(query) && isTextOrNone(hash) && isRecordOrNone(variables) && isTextOrNone(operationName);
  if (!fits || (query == null && hash == null)) throw malformed('Expected { query, variables?, operationName?, extensions? }');
  return { query: query ?? null, hash: hash ?? null, variables: variables ?? null, operationName: operationName ?? null };
}

/** Refuses a change that does not come with our own header. */
export function requireAppHeader(request: Request): void {
  if (request.headers.get('x-suanpan-app') === null) throw new Refusal<RequestReason>('cross-site');
}

function isOwnOrigin(origin: string, request: Request): boolean {
  if (!URL.canParse(origin)) return false;
  return new URL(origin).host === (request.headers.get('host') ?? new URL(request.url).host);
}

function isRecordOrNone(value: unknown): value is Readonly<Record<string, unknown>> | null | undefined {
  return value == null || (typeof value === 'object' && !Array.isArray(value));
}

function isTextOrNone(value: unknown): value is string | null | undefined {
  return value == null || typeof value === 'string';
}

/** As Apollo's automatic persisted queries have it, so that any client knows how to send one. */
function hashIn(extensions: unknown): unknown {
  const { persistedQuery } = (extensions ?? {}) as { readonly persistedQuery?: { readonly sha256Hash?: unknown } };
  return persistedQuery?.sha256Hash;
}

function parseJson(text: string): object {
  const value = jsonOrUndefined(text);
  if (Array.isArray(value)) throw new Refusal<RequestReason>('batch-refused');
  if (typeof value === 'object' && value !== null) return value;
  throw malformed('The body is not a JSON object');
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function malformed(detail: string): Refusal {
  return new Refusal<RequestReason>('request-malformed', { detail });
}

import type { GraphqlAnswer } from '@suanpan/protocol/host';
import type { Session } from '@suanpan/protocol/session';
import type { DevApp } from '../catalogue/catalogue.ts';
import type { CurrentReleases } from '../catalogue/stored-releases.ts';
import type { PageQuery } from './first-answers.ts';
import { pageCatalogues } from './page-catalogue.ts';
import { serveOriginFile } from './serve-origin-file.ts';
import { servePage } from './serve-page.ts';
import { serveRelease } from './serve-release.ts';

export interface HostHandlerOptions {
  /** What people get now; asked anew for every page. */
  readonly current: CurrentReleases;
  readonly devApps?: readonly DevApp[];
  /** Scripts that run before the shell; only in development. */
  readonly scripts?: readonly string[];
}

/** What a host server asks of the backend for one request. */
export interface Backend {
  /** Returns who asks, or null. */
  readonly session: (request: Request) => Promise<Session | null>;
  /** Sends a query with the session of whoever asks; without it pages ask by themselves. */
  readonly ask?: (request: Request, query: PageQuery) => Promise<GraphqlAnswer>;
}

/** A host server: it composes the shell's HTML and serves the files of releases. */
export type HostHandler = (request: Request, backend: Backend) => Promise<Response>;

/** Makes the handler that serves pages and release files. It answers every GET; anything else is refused. */
export function createHostHandler({ current, devApps = [], scripts = [] }: HostHandlerOptions): HostHandler {
  const catalogueOfNow = pageCatalogues(current, devApps);
  return async (request, { session, ask }) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return new Response('Method not allowed', { status: 405, headers: { allow: 'GET, HEAD' } });
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/releases/')) return serveRelease(pathname, current, request);
    const catalogue = await catalogueOfNow();
    const fixed = await serveOriginFile(pathname, catalogue.releases, request);
    if (fixed) return fixed;
    const who = await session(request);
    // A page that a device keeps for later is no place for today's data.
    const wantsData = request.method === 'GET' && request.headers.get('x-suanpan-first-data') !== 'none';
    return servePage(request, { catalogue, session: who, scripts, ask: wantsData && ask ? (query) => ask(request, query) : undefined });
  };
}

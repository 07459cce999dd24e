import { randomBytes } from 'node:crypto';
import type { Composition } from '@suanpan/protocol/composition';
import { matchLocale } from '@suanpan/protocol/localized-text';
import { matchRoute } from '@suanpan/protocol/match-route';
import type { Session } from '@suanpan/protocol/session';
import type { DevApp } from '../catalogue/catalogue.ts';
import type { StoredReleases } from '../catalogue/read-catalogue.ts';
import { compose } from '../composing/compose.ts';
import { compressText } from './compress-text.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { importMapText, renderPage } from './render-page.ts';
import { notFound, serveFile } from './serve-file.ts';

export interface HostHandlerOptions {
  readonly stored: StoredReleases;
  /** Who asks, or null. */
  readonly session: (request: Request) => Promise<Session | null>;
  readonly devApps?: readonly DevApp[];
  /** Scripts that run before the shell; only in development. */
  readonly scripts?: readonly string[];
}

/** A host server: it composes the shell's HTML and serves the files of releases. */
export interface HostHandler {
  readonly composition: Composition;
  handle(request: Request): Promise<Response>;
}

/** Makes the handler that serves pages and release files. It answers every GET; anything else is refused. */
export function createHostHandler({ stored, session, devApps = [], scripts = [] }: HostHandlerOptions): HostHandler {
  const { composition, problems } = compose({ host: stored.host, releases: stored.releases, devApps });
  for (const problem of [...stored.problems, ...problems]) console.error(problem.message);
  const importMap = importMapText(composition);
  const served = servedFiles(stored);
  return {
    composition,
    async handle(request) {
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return new Response('Method not allowed', { status: 405, headers: { allow: 'GET, HEAD' } });
      const { pathname } = new URL(request.url);
      if (pathname.startsWith('/releases/')) return serveRelease(pathname, served, request);
      return servePage(request, { composition, importMap, session: await session(request), scripts });
    },
  };
}

type ServedFiles = ReadonlyMap<string, { readonly folder: string; readonly path: string }>;

/** Only what a manifest lists is served, and the source maps of its scripts: no path of a request reaches the disk. */
function servedFiles({ host, releases, folders }: StoredReleases): ServedFiles {
  return new Map(
    [host, ...releases].flatMap(({ release, files }) => {
      const folder = folders.get(release) ?? '';
      const paths = ['release.json', ...files.flatMap(({ path }) => (path.endsWith('.js') ? [path, `${path}.map`] : [path]))];
      return paths.map((path) => [`/releases/${release}/${path}`, { folder, path }] as const);
    }),
  );
}

async function serveRelease(pathname: string, served: ServedFiles, request: Request): Promise<Response> {
  const file = served.get(pathname);
  return file ? serveFile(file.folder, file.path, request) : notFound();
}

interface PageRequest {
  readonly composition: Composition;
  readonly importMap: string;
  readonly session: Session | null;
  readonly scripts: readonly string[];
}

function servePage(request: Request, { composition, importMap, session, scripts }: PageRequest): Response {
  const nonce = randomBytes(16).toString('base64url');
  const shown = session ? composition : { ...composition, apps: [] };
  const html = renderPage({
    composition: shown,
    importMap,
    session,
    locale: session?.locale ?? matchLocale(request.headers.get('accept-language')),
    nonce,
    app: matchRoute(shown.apps, firstPath(shown, new URL(request.url).pathname))?.app,
    scripts,
  });
  const body = compressText(html, request);
  return new Response(body.content, {
    headers: {
      ...body.headers,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-cache',
      'content-security-policy': contentSecurityPolicy({ importMap, nonce, isDevelopment: scripts.length > 0 }),
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    },
  });
}

/** The shell sends `/` on to the workbench, so its files are what that page needs. */
function firstPath({ apps }: Composition, pathname: string): string {
  return pathname === '/' ? (apps.flatMap((app) => app.routes).find((route) => route.group === 'home')?.path ?? pathname) : pathname;
}

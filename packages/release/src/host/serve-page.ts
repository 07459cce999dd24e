import { randomBytes } from 'node:crypto';
import type { Composition } from '@suanpan/protocol/composition';
import type { GraphqlAnswer } from '@suanpan/protocol/host';
import { matchLocale } from '@suanpan/protocol/localized-text';
import { matchRoute } from '@suanpan/protocol/match-route';
import type { Session } from '@suanpan/protocol/session';
import { compressPieces, compressText } from './compress-text.ts';
import { contentSecurityPolicy, reportedPolicy } from './content-security-policy.ts';
import { hasEntity, tagOfText } from './entity-tag.ts';
import { type PageQuery, type PlannedAnswer, askAll, planAnswers } from './first-answers.ts';
import type { PageCatalogue } from './page-catalogue.ts';
import { renderAnswer, renderPage } from './render-page.ts';
import { hasOriginFile, webManifestPath } from './serve-origin-file.ts';
import { shownComposition } from './shown-composition.ts';
import { warmUpScript } from './warm-up-script.ts';

export interface PageRequest {
  readonly catalogue: PageCatalogue;
  readonly session: Session | null;
  /** Scripts that run before the shell; only in development. */
  readonly scripts: readonly string[];
  /** Asks the backend in the name of whoever asks for the page; absent where there is none. */
  readonly ask: ((query: PageQuery) => Promise<GraphqlAnswer>) | undefined;
}

/** Answers with the shell's HTML and, behind it, with what its first screen will ask for. */
export async function servePage(request: Request, { catalogue, session, scripts, ask }: PageRequest): Promise<Response> {
  const nonce = scripts.length > 0 ? randomBytes(16).toString('base64url') : null;
  const shown = shownComposition(catalogue.composition, session);
  const { pathname, search } = new URL(request.url);
  const path = firstPath(shown, pathname);
  const match = matchRoute(shown.apps, path);
  const mayAsk = ask !== undefined && match !== undefined && isAllowed(match.route.permission, session);
  const planned = mayAsk ? await planAnswers({ ...catalogue, app: match.app, path, search }) : [];
  const locale = session?.locale ?? matchLocale(request.headers.get('accept-language'));
  const page = renderPage({
    composition: shown,
    importMap: catalogue.importMap,
    session,
    locale,
    nonce,
    app: match?.app,
    scripts,
    announced: planned.map(({ announced }) => announced),
    hasWebManifest: hasOriginFile(catalogue.releases, webManifestPath),
  });
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    // What is in the answers belongs to no disk.
    'cache-control': planned.length > 0 ? 'private, no-store' : 'private, no-cache',
    'content-security-policy': contentSecurityPolicy({ scripts: [catalogue.importMap, warmUpScript], nonce }),
    'content-security-policy-report-only': reportedPolicy,
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  };
  if (ask && planned.length > 0) return pageOf(compressPieces(piecesOf(page, planned, ask), request), headers);
  return unlessKnown(request, page.start + page.end, headers);
}

/** A page without data is the same until something is published or somebody else is signed in. */
function unlessKnown(request: Request, text: string, headers: Readonly<Record<string, string>>): Response {
  const etag = tagOfText(text);
  if (hasEntity(request, etag)) return new Response(null, { status: 304, headers: { ...headers, etag, vary: 'accept-encoding' } });
  return pageOf(compressText(text, request), { ...headers, etag });
}

function pageOf(body: ReturnType<typeof compressText>, headers: Readonly<Record<string, string>>): Response {
  return new Response(body.content, { headers: { ...body.headers, ...headers } });
}

/** The whole page first, so that what it loads is on its way before the backend is asked anything. */
async function* piecesOf(
  { start, end }: ReturnType<typeof renderPage>,
  planned: readonly PlannedAnswer[],
  ask: (query: PageQuery) => Promise<GraphqlAnswer>,
): AsyncGenerator<string> {
  yield start;
  for await (const [id, answer] of askAll(planned, ask)) yield renderAnswer(id, answer);
  yield end;
}

function isAllowed(permission: string | undefined, session: Session | null): boolean {
  return session !== null && (permission === undefined || session.permissions.includes(permission));
}

/** The shell sends `/` on to the first page of the menu, so its files and data are what that page needs. */
function firstPath({ apps }: Composition, pathname: string): string {
  if (pathname !== '/') return pathname;
  const home = apps.flatMap((app) => app.routes).filter((route) => route.menu && route.group === 'home');
  return home.toSorted((a, b) => (a.order ?? 1000) - (b.order ?? 1000))[0]?.path ?? pathname;
}

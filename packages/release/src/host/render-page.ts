import type { ComposedApp, Composition } from '@suanpan/protocol/composition';
import { type AnnouncedAnswer, type CarriedAnswer, announcementId, answerAttribute } from '@suanpan/protocol/page-answer';
import type { Locale, Session } from '@suanpan/protocol/session';
import { webManifestPath } from './serve-origin-file.ts';
import { warmUpScript } from './warm-up-script.ts';

export interface PageParts {
  readonly composition: Composition;
  /** The import map as it stands in the page. */
  readonly importMap: string;
  readonly session: Session | null;
  readonly locale: Locale;
  /** Null outside development. */
  readonly nonce: string | null;
  /** The app whose files the page needs first. */
  readonly app: ComposedApp | undefined;
  /** Scripts that run before the shell; only in development. */
  readonly scripts: readonly string[];
  /** Answers that will stand between the page's two parts. */
  readonly announced: readonly AnnouncedAnswer[];
  /** Whether the host can be installed as an application of the device (W3C Web Application Manifest). */
  readonly hasWebManifest: boolean;
}

/** The shell's HTML in two parts; answers may come between them. */
export interface RenderedPage {
  readonly start: string;
  readonly end: string;
}

/** An abacus in the colour of the seal, as an icon of the browser's tab. Drawn, not written: a letter would have the browser load a font. */
const icon = [
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32' stroke='%23fff'><path d='M0 0h32v32H0z' fill='%23b5382a'/>",
  "<path d='M6 7h20v18H6zm0 6h20M11 7v18m5 0V7m5 0v18' fill='none'/>",
  "<path d='M9 10h4m1 0h4m1 0h4M9 16h4m-4 3h4m1 0h4m-4 3h4m1 0h4' stroke-width='3'/></svg>",
].join('');

/** Returns the text of the import map as it stands in the page; its hash goes into the policy. */
export function importMapText(composition: Composition): string {
  return inertJson(composition.importMap);
}

/** Returns the shell's HTML: everything the page needs is named here, so that all of it loads at once. */
export function renderPage(parts: PageParts): RenderedPage {
  const { composition, session, announced } = parts;
  const start = `<!doctype html>
<html lang="${parts.locale}">
<head>
${renderHead(parts)}
</head>
<body>
<div id="shell"></div>
<div id="first"></div>
<script type="application/json" id="suanpan-composition">${inertJson(composition)}</script>
<script type="application/json" id="suanpan-session">${inertJson(session)}</script>
${announced.length === 0 ? '' : `<script type="application/json" id="${announcementId}">${inertJson(announced)}</script>\n`}${renderEntries(parts)}
`;
  return { start, end: '</body>\n</html>\n' };
}

/** Returns the element that carries an answer: data to the browser, so no policy has to allow it. */
export function renderAnswer(id: string, answer: CarriedAnswer): string {
  return `<script type="application/json" ${answerAttribute}="${id}">${inertJson(answer)}</script>\n`;
}

function renderHead({ composition, importMap, locale, nonce, app, hasWebManifest }: PageParts): string {
  const { host } = composition;
  const textsOf = ({ texts }: Pick<ComposedApp, 'texts'>): string[] => (texts[locale] === undefined ? [] : [texts[locale]]);
  // In the order in which they run: the shell's own module, the app up to its first question, its page; the frame comes after the page.
  const modules = unique([
    host.entry,
    ...host.first,
    ...(app ? [app.scope, app.entry, ...textsOf(app), ...app.preload] : []),
    ...host.preload,
    ...textsOf(host),
  ]);
  return `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
${nonce === null ? '' : `<meta property="csp-nonce" nonce="${nonce}">\n`}<title>Suanpan</title>
<link rel="icon" href="${icon}">
${hasWebManifest ? `<link rel="manifest" href="${webManifestPath}">\n` : ''}<script type="importmap">${importMap}</script>
${[...host.styles, ...(app?.styles ?? [])].map((href) => `<link rel="preload" as="style" href="${href}"${integrityAttribute(composition, href)}>`).join('\n')}
${modules.map((href) => `<link rel="modulepreload" href="${href}"${integrityAttribute(composition, href)}>`).join('\n')}
<script>${warmUpScript}</script>
${host.styles.map((href) => `<link rel="stylesheet" href="${href}"${integrityAttribute(composition, href)}>`).join('\n')}`;
}

/** The shell runs as soon as it is there: a page whose answers are still on their way is not parsed to its end yet. */
function renderEntries({ composition, scripts }: PageParts): string {
  // In development others must run before it, and only scripts that wait for the page run in order.
  const when = scripts.length > 0 ? '' : ' async';
  return [...scripts, composition.host.entry].map((src) => `<script type="module"${when} src="${src}"></script>`).join('\n');
}

/** A preloaded script is used only when it names the same integrity as the import map. */
function integrityAttribute({ importMap }: Composition, href: string): string {
  const integrity = importMap.integrity[href];
  return integrity === undefined ? '' : ` integrity="${integrity}"`;
}

/** JSON that cannot end its script element. */
function inertJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}

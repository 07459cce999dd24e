import type { LoadableRelease } from '@suanpan/protocol/composition';
import type { Locale } from '@suanpan/protocol/session';

/** How soon the files are needed: before anything else, or some day. */
export type Urgency = 'now' | 'later';

export interface FetchOptions {
  readonly document: Document;
  readonly locale: Locale;
  /** The integrity of a script's address, from the import map. */
  readonly integrityOf: (url: string) => string | undefined;
  readonly urgency: Urgency;
}

/**
 * Fetches and compiles everything that a release needs to start, all of it at once, without running any of it.
 *
 * Its modules name one another, so that the last would else be asked for only when the first is there. Asked for twice, the browser
 * fetches nothing twice.
 */
export function fetchFiles({ entry, scope, preload, texts, styles }: LoadableRelease, options: FetchOptions): void {
  const { document, locale, integrityOf, urgency } = options;
  const known = new Set([...document.querySelectorAll('head > link')].map((link) => link.getAttribute('href')));
  const links = [
    ...[scope, entry, ...preload, texts[locale]].map((href) => ({ rel: 'modulepreload', href })),
    ...styles.map((href) => ({ rel: urgency === 'now' ? 'preload' : 'prefetch', href })),
  ];
  for (const { rel, href } of links)
    if (href !== undefined && !known.has(href)) document.head.append(linkTo(document, { rel, href, integrity: integrityOf(href) }));
}

interface LinkFacts {
  readonly rel: string;
  readonly href: string;
  readonly integrity: string | undefined;
}

function linkTo(document: Document, { rel, href, integrity }: LinkFacts): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = rel;
  if (rel !== 'modulepreload') link.as = 'style';
  if (integrity !== undefined) link.integrity = integrity;
  link.href = href;
  return link;
}

import type { ComposedApp } from '@suanpan/protocol/composition';
import type { Locale } from '@suanpan/protocol/session';

interface PrefetchOptions {
  readonly document: Document;
  readonly locale: Locale;
  /** The integrity of a script's address, from the import map. */
  readonly integrityOf: (url: string) => string | undefined;
}

/**
 * Fetches and compiles what an app needs to start, without running any of it.
 *
 * Asked for twice, the browser fetches nothing twice. Nothing is fetched for those who asked their browser to save data.
 */
export function prefetchApp(
  { entry, scope, preload, texts, styles }: ComposedApp,
  { document, locale, integrityOf }: PrefetchOptions,
): void {
  if (savesData(document.defaultView)) return;
  const wanted = new Set([...document.querySelectorAll('link[rel="modulepreload"], link[rel="prefetch"]')].map(hrefOf));
  const links = [
    ...[scope, entry, ...preload, texts[locale]].map((href) => ({ rel: 'modulepreload', href })),
    ...styles.map((href) => ({ rel: 'prefetch', href })),
  ];
  for (const { rel, href } of links)
    if (href !== undefined && !wanted.has(href)) document.head.append(linkTo(document, { rel, href, integrity: integrityOf(href) }));
}

interface LinkFacts {
  readonly rel: string;
  readonly href: string;
  readonly integrity: string | undefined;
}

function linkTo(document: Document, { rel, href, integrity }: LinkFacts): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = rel;
  if (rel === 'prefetch') link.as = 'style';
  if (integrity !== undefined) link.integrity = integrity;
  link.href = href;
  return link;
}

function hrefOf(link: Element): string | null {
  return link.getAttribute('href');
}

function savesData(window: Window | null): boolean {
  const { connection } = (window?.navigator ?? {}) as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

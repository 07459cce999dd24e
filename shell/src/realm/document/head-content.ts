import type { PageContent } from '@suanpan/protocol/lifecycle';

/** A stylesheet of a release. */
export interface StyleFile {
  readonly href: string;
  readonly integrity: string | undefined;
}

interface HeadContent {
  /** Stylesheets of the release's first screen. */
  readonly styles: readonly StyleFile[];
  readonly page: PageContent | undefined;
  /** Where the files of the release are. */
  readonly base: string;
}

/** Puts into an app's head what its release and its index.html want there. */
export function fillHead(head: HTMLElement, { styles, page, base }: HeadContent): void {
  const { ownerDocument: document } = head;
  for (const { href, integrity } of styles)
    head.append(link(document, { rel: 'stylesheet', href, ...(integrity !== undefined && { integrity }) }));
  for (const attributes of page?.links ?? []) head.append(link(document, withBase(attributes, base)));
}

/** Resolves when every stylesheet in `head` has loaded or failed, so that nothing is painted unstyled. */
export async function stylesLoaded(head: HTMLElement): Promise<void> {
  const links = [...head.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]')];
  await Promise.all(links.filter(({ sheet }) => sheet === null).map(settled));
}

function link(document: Document, attributes: Readonly<Record<string, string>>): HTMLLinkElement {
  const element = document.createElement('link');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function withBase(attributes: Readonly<Record<string, string>>, base: string): Readonly<Record<string, string>> {
  const { href } = attributes;
  return href === undefined || /^([a-z]+:)?\//i.test(href) ? attributes : { ...attributes, href: base + href };
}

function settled(element: HTMLLinkElement): Promise<void> {
  return new Promise((resolve) => {
    element.addEventListener('load', () => resolve(), { once: true });
    element.addEventListener('error', () => resolve(), { once: true });
  });
}

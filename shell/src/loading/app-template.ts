import type { ComposedApp } from '@suanpan/protocol/composition';

/** Returns the HTML of an app's container: the root of its page, and the root of its popups. */
export function appTemplate({ name }: ComposedApp): string {
  return `<div data-app="${escapeAttribute(name)}"><div data-app-page></div><div data-app-portal></div></div>`;
}

/** The two elements that an app is given, found in its container. */
export function appElements(container: HTMLElement): { readonly page: HTMLElement; readonly portal: HTMLElement } {
  const page = container.querySelector<HTMLElement>('[data-app-page]');
  const portal = container.querySelector<HTMLElement>('[data-app-portal]');
  if (!page || !portal) throw new Error('The container of an app lost its elements.');
  return { page, portal };
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

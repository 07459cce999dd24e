import type { AppElements } from '../realm/document/app-elements.ts';

/** Adds where the popups of shared components go: behind the page, inside the app. */
export function addPortal({ body }: Pick<AppElements, 'body'>): HTMLElement {
  const portal = body.ownerDocument.createElement('div');
  portal.dataset['appPortal'] = '';
  body.append(portal);
  return portal;
}

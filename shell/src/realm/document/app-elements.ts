import type { PageContent } from '@suanpan/protocol/lifecycle';
import { trustedMarkup } from './trusted-markup.ts';
import { appElementNames } from '@suanpan/protocol/scope-marks';

/** The elements that stand for an app's document while it is on the page. */
export interface AppElements {
  readonly html: HTMLElement;
  readonly head: HTMLElement;
  readonly body: HTMLElement;
  /** What the app's `mount` gets as `container`. */
  readonly page: HTMLElement;
}

interface ElementFacts {
  readonly app: string;
  readonly scopeId: string;
  readonly hasOwnLook: boolean;
  /** What the app's own index.html held. */
  readonly content: PageContent | undefined;
  /** Kept over all mounts, since modules put their styles there only once. */
  readonly head: HTMLElement;
  /** Makes an element whose content knows the app's custom elements. */
  readonly create: (name: string) => Element;
}

/** Makes the elements of one mount. */
export function createAppElements({ app, scopeId, hasOwnLook, content, head, create }: ElementFacts): AppElements {
  const html = create(appElementNames.html) as HTMLElement;
  html.dataset['app'] = app;
  html.dataset['scope'] = scopeId;
  if (hasOwnLook) html.dataset['ownLook'] = '';
  const body = create(appElementNames.body) as HTMLElement;
  html.append(head, body);
  setAttributes(html, content?.html);
  setAttributes(body, content?.body);
  if (content) body.innerHTML = trustedMarkup(content.content);
  return { html, head, body, page: findContainer(body, content?.container ?? null) ?? addContainer(body, create('div') as HTMLElement) };
}

/** Makes the head of an app, which outlives its mounts. */
export function createAppHead(create: ElementFacts['create']): HTMLElement {
  return create(appElementNames.head) as HTMLElement;
}

function findContainer(body: HTMLElement, id: string | null): HTMLElement | null {
  return id === null ? null : body.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
}

function addContainer(body: HTMLElement, page: HTMLElement): HTMLElement {
  page.dataset['appPage'] = '';
  body.append(page);
  return page;
}

function setAttributes(element: HTMLElement, attributes: Readonly<Record<string, string>> = {}): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

import type { PageContent } from '@suanpan/protocol/lifecycle';
import { trustedMarkup } from '../window/trusted-values.ts';
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

/** The document of an app, over all of its mounts. */
export interface AppPage {
  readonly elements: AppElements;
  /**
   * Makes the document ready for a mount.
   *
   * What modules have done to it while they were evaluated is there each time, since they are evaluated once. What a mount has left is gone.
   */
  renew(): void;
}

/** Makes the document of an app. Its elements stay the same over all mounts: modules keep them in variables. */
export function createAppPage({ app, scopeId, hasOwnLook, content, head, create }: ElementFacts): AppPage {
  const html = create(appElementNames.html) as HTMLElement;
  const body = create(appElementNames.body) as HTMLElement;
  html.append(head, body);
  setAttributes(html, { 'data-app': app, 'data-scope': scopeId, ...(hasOwnLook && { 'data-own-look': '' }), ...content?.html });
  setAttributes(body, content?.body);
  const text = content?.content ?? '';
  body.innerHTML = trustedMarkup(text);
  const findPage = (): HTMLElement => findContainer(body, content?.container ?? null) ?? addContainer(body, create('div') as HTMLElement);
  let page = findPage();
  let own: readonly ChildNode[] = [...body.childNodes];
  const changes = watchChanges(body);
  let begin: PageState | undefined;
  return {
    elements: {
      html,
      head,
      body,
      get page() {
        return page;
      },
    },
    renew() {
      if (begin) {
        restore(html, begin.html);
        restore(body, begin.body);
        const fresh = begin.isChanged ? [] : parseWith(create, text);
        body.replaceChildren(...begin.nodes.map((node) => renewed(node, fresh[own.indexOf(node)])));
        own = [...body.childNodes];
        begin = { ...begin, nodes: own };
        page = findPage();
      } else
        begin = {
          html: attributesOf(html),
          body: attributesOf(body),
          nodes: [...body.childNodes],
          isChanged: changes(),
        };
    },
  };
}

/** How the document stood before its first mount. */
interface PageState {
  readonly html: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
  readonly nodes: readonly ChildNode[];
  /** Whether modules have changed the content of the page itself. */
  readonly isChanged: boolean;
}

/** Returns what tells, once, whether anything below the children of `body` was changed until then. */
function watchChanges(body: HTMLElement): () => boolean {
  let isChanged = false;
  const look = (records: readonly MutationRecord[]): void => {
    isChanged ||= records.some(({ target }) => target !== body);
  };
  const observer = new MutationObserver(look);
  observer.observe(body, { childList: true, subtree: true, attributes: true, characterData: true });
  return () => {
    look(observer.takeRecords());
    observer.disconnect();
    return isChanged;
  };
}

function parseWith(create: ElementFacts['create'], text: string): ChildNode[] {
  const parsed = create('div');
  parsed.innerHTML = trustedMarkup(text);
  return [...parsed.childNodes];
}

/** An element stays and gets fresh content; a custom element holds a state of its own, so there is a new one. */
function renewed(node: ChildNode, fresh: ChildNode | undefined): ChildNode {
  if (node instanceof HTMLElement && node.dataset['appPage'] !== undefined) node.replaceChildren();
  if (!(node instanceof Element) || !(fresh instanceof Element)) return node;
  if (node.localName.includes('-')) return fresh;
  restore(node, attributesOf(fresh));
  node.replaceChildren(...fresh.childNodes);
  return node;
}

/** What a dialog or a list that is open does to everything beside it, an app's whole document too: it ends with the dialog, not with a mount. */
const ofWhatIsOpen = /^(inert|aria-hidden)$/;

function attributesOf(element: Element): Record<string, string> {
  const own = [...element.attributes].filter(({ name }) => !ofWhatIsOpen.test(name));
  return Object.fromEntries(own.map(({ name, value }) => [name, value]));
}

function restore(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const name in attributesOf(element)) if (!(name in attributes)) element.removeAttribute(name);
  setAttributes(element, attributes);
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

function setAttributes(element: Element, attributes: Readonly<Record<string, string>> | undefined): void {
  for (const name in attributes) if (element.getAttribute(name) !== attributes[name]) element.setAttribute(name, String(attributes[name]));
}

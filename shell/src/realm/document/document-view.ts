import { appElementNames } from '@suanpan/protocol/scope-marks';
import { scopeSelector } from '@suanpan/protocol/scope-selector';
import type { Listeners } from '../effects/listeners.ts';
import { forwardTo } from '../window/forward.ts';
import { holderOf } from './act-as-root.ts';
import type { AppElements } from './app-elements.ts';
import type { CustomElements } from './custom-elements.ts';

/** What a document view is made of. */
export interface DocumentParts {
  /** The elements of the present mount, or of the last one. */
  elements(): AppElements;
  /** Whether a node lies in a part of the app beside its page. */
  readonly hasPart: (node: Node) => boolean;
  readonly listeners: Listeners;
  /** Makes an element that needs care, e.g. a style; undefined for all others. */
  readonly create: ReadonlyMap<string, () => Element>;
  readonly custom: Pick<CustomElements, 'isUsed' | 'create' | 'importNode'>;
  /** Names that are the app's own: title, cookie, location, fonts… */
  readonly own: Readonly<Record<string, PropertyDescriptor>>;
}

type Viewed = Record<PropertyKey, unknown>;

const partsOf = new WeakMap<object, DocumentParts>();
const shared = new WeakMap<Document, object>();

/** Makes the document that an app sees: its own `<html>`, `<head>` and `<body>`, with everything else the browser's. */
export function createDocumentView(real: Document, parts: DocumentParts): Document {
  const view = Object.create(sharedBy(real)) as Viewed;
  partsOf.set(view, parts);
  const { create, custom } = parts;
  // The hot paths: plain functions on the object itself, one look into a small map or one step up before all else.
  const createElement = real.createElement.bind(real) as (name: string, options?: ElementCreationOptions) => Element;
  view['createElement'] = (name: string, options?: ElementCreationOptions): Element => {
    const special = create.get(name);
    if (special) return special();
    return custom.isUsed() ? custom.create(name, options) : createElement(name, options);
  };
  const getElementById = real.getElementById.bind(real);
  view['getElementById'] = (id: string): Element | null => {
    const found = getElementById(id);
    const { html } = parts.elements();
    if (found !== null && html.contains(found)) return found;
    if (found === null && html.isConnected) return null;
    return found && parts.hasPart(found) ? found : html.querySelector(`#${CSS.escape(String(id))}`);
  };
  Object.defineProperties(view, parts.own);
  return view as unknown as Document;
}

/** Everything that is the same for all apps, once a page. */
function sharedBy(real: Document): object {
  const known = shared.get(real);
  if (known) return known;
  const forwarded = forwardTo({
    target: real,
    prototype: Object.getPrototypeOf(real) as object,
    listenersOf: (view) => find(view).listeners,
    write: (view, name, value) => void Object.defineProperty(view, name, { value, writable: true, configurable: true, enumerable: true }),
  });
  const base = Object.create(forwarded) as object;
  Object.defineProperties(base, { ...getters(real), ...methods(real) });
  shared.set(real, base);
  return base;
}

function find(view: object): DocumentParts {
  const parts = partsOf.get(view);
  if (!parts) throw new TypeError('Illegal invocation');
  return parts;
}

function getters(real: Document): PropertyDescriptorMap {
  const list: Readonly<Record<string, (elements: AppElements) => unknown>> = {
    documentElement: ({ html }) => html,
    scrollingElement: ({ html }) => html,
    head: ({ head }) => head,
    body: ({ body }) => body,
    firstChild: ({ html }) => html,
    lastChild: ({ html }) => html,
    firstElementChild: ({ html }) => html,
    lastElementChild: ({ html }) => html,
    childElementCount: () => 1,
    childNodes: ({ html }) => [html],
    children: ({ html }) => [html],
    parentNode: () => null,
    ownerDocument: () => null,
    isConnected: () => true,
    forms: ({ html }) => html.getElementsByTagName('form'),
    images: ({ html }) => html.getElementsByTagName('img'),
    links: ({ html }) => html.querySelectorAll('a[href], area[href]'),
    scripts: ({ html }) => html.getElementsByTagName('script'),
    embeds: ({ html }) => html.getElementsByTagName('embed'),
    currentScript: () => null,
  };
  const ofParts: Readonly<Record<string, (parts: DocumentParts) => unknown>> = {
    activeElement: (parts) => activeIn(real, parts),
  };
  const all = {
    ...Object.fromEntries(Object.entries(list).map(([name, read]) => [name, (parts: DocumentParts) => read(parts.elements())])),
    ...ofParts,
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, read]) => [
      name,
      {
        configurable: true,
        enumerable: true,
        get(this: object) {
          return read(find(this));
        },
        set: () => undefined,
      },
    ]),
  );
}

function activeIn(real: Document, { elements, hasPart }: DocumentParts): Element {
  const { activeElement } = real;
  const { html, body } = elements();
  return activeElement && (html.contains(activeElement) || hasPart(activeElement)) ? activeElement : body;
}

function methods(real: Document): PropertyDescriptorMap {
  const list: Readonly<Record<string, (parts: DocumentParts, ...values: never[]) => unknown>> = {
    querySelector: (parts, selector: string) => query(parts, selector, 'querySelector'),
    querySelectorAll: (parts, selector: string) => query(parts, selector, 'querySelectorAll'),
    getElementsByTagName: (parts, name: string) => named(parts, name),
    getElementsByClassName: (parts, names: string) => parts.elements().html.getElementsByClassName(names),
    getElementsByName: (parts, name: string) => parts.elements().html.querySelectorAll(`[name="${CSS.escape(name)}"]`),
    contains: (parts, node: Node | null) => node !== null && (parts.elements().html.contains(node) || parts.hasPart(node)),
    hasChildNodes: () => true,
    getRootNode: () => undefined,
    appendChild: (parts, node: Node) => parts.elements().html.appendChild(node),
    append: (parts, ...nodes: Node[]) => parts.elements().html.append(...nodes),
    prepend: (parts, ...nodes: Node[]) => parts.elements().html.prepend(...nodes),
    importNode: ({ custom }, node: Node, deep?: unknown) =>
      custom.isUsed() ? custom.importNode(node, deep === true) : real.importNode(node, deep === true),
    createTreeWalker: (parts, ...values: never[]) => fromRoot(real.createTreeWalker.bind(real), parts, values),
    createNodeIterator: (parts, ...values: never[]) => fromRoot(real.createNodeIterator.bind(real), parts, values),
    write: () => refuseWriting(),
    writeln: () => refuseWriting(),
    open: () => refuseWriting(),
    close: () => undefined,
    addEventListener: ({ listeners }, ...values: never[]) => (listeners.add as (...all: unknown[]) => void)(...values),
    removeEventListener: ({ listeners }, ...values: never[]) => (listeners.remove as (...all: unknown[]) => void)(...values),
    dispatchEvent: ({ listeners }, event: Event) => listeners.dispatch(event),
  };
  const described = Object.entries(list).map(([name, method]) => [
    name,
    {
      configurable: true,
      writable: true,
      value(this: object, ...values: never[]) {
        return name === 'getRootNode' ? this : method(find(this), ...values);
      },
    },
  ]);
  return Object.fromEntries(described) as PropertyDescriptorMap;
}

/** `html`, `head`, `body` and `:root` in a query mean the app's own elements. */
function query({ elements }: DocumentParts, selector: string, method: 'querySelector' | 'querySelectorAll'): unknown {
  const { html } = elements();
  const text = String(selector);
  if (!/html|head|body|:root/i.test(text)) return run(html, text, method);
  const mapped = scopeSelector(text, html.dataset['scope'] ?? '', 'nested');
  // The root is no descendant of itself, so it is asked for through the element that holds it.
  const holder = holderOf(html);
  if (!holder) return run(html, mapped, method);
  const found = [...holder.querySelectorAll(mapped)].filter((node) => html.contains(node));
  return method === 'querySelector' ? (found[0] ?? null) : found;
}

function run(html: HTMLElement, selector: string, method: 'querySelector' | 'querySelectorAll'): unknown {
  return method === 'querySelector' ? html.querySelector(selector) : html.querySelectorAll(selector);
}

/** Methods that walk from a node: the app's document means its root element. */
function fromRoot(walk: (...values: never[]) => unknown, { elements }: DocumentParts, values: readonly unknown[]): unknown {
  const toNode = (value: unknown): unknown => (partsOf.has(value as object) ? elements().html : value);
  const walker = walk(...(values.map(toNode) as never[])) as object;
  const current = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(walker), 'currentNode');
  if (current) {
    Object.defineProperty(walker, 'currentNode', {
      configurable: true,
      get: () => current.get?.call(walker) as unknown,
      set: (value: unknown) => current.set?.call(walker, toNode(value)),
    });
  }
  return walker;
}

function named({ elements }: DocumentParts, name: string): unknown {
  const { html, head, body } = elements();
  const page: Readonly<Record<string, Element>> = { html, head, body, [appElementNames.html]: html };
  const element = page[String(name).toLowerCase()];
  return element ? Object.assign([element], { item: (index: number) => (index === 0 ? element : null) }) : html.getElementsByTagName(name);
}

function refuseWriting(): never {
  throw new DOMException(
    'document.write() would replace the page of the host. Append nodes to document.body instead.',
    'NotSupportedError',
  );
}

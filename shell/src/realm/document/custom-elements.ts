import { createScopedRegistry } from './element-registry.ts';

/** The custom elements of an app. The browser forgets nothing that was defined, and its own registry is that of all apps. */
export interface CustomElements {
  readonly registry: CustomElementRegistry;
  /** Whether the app has defined any. Until then its elements are made in the plain way, which costs least. */
  isUsed(): boolean;
  create(name: string, options?: ElementCreationOptions): Element;
  importNode(node: Node, deep: boolean): Node;
  /** Makes the app's elements of those in `root` that the parser or a copy has left unknown. */
  care(root: Element): void;
}

/** Makes the custom elements of an app: in a registry of its own where the browser has such, else apart by name where another app was first. */
export function createCustomElements(real: Document, scopeId: string): CustomElements {
  const { defaultView } = real;
  const page = (defaultView as Window & typeof globalThis).customElements;
  const own = createScopedRegistry(defaultView);
  const names = createNames(page, scopeId);
  const defined = new Map<string, CustomElementConstructor>();
  const define = (name: string, constructor: CustomElementConstructor, options?: ElementDefinitionOptions): void => {
    if (defined.has(name)) throw new DOMException(`the name "${name}" has already been used with this registry`, 'NotSupportedError');
    if (own && options?.extends === undefined) {
      own.define(name, constructor);
      // `new Element()` asks the page's registry alone (HTML Standard, 3.2.3), so the class has a name there that only this app uses.
      page.define(names.apart(name), constructor);
    } else page.define(names.first(name), constructor, options);
    defined.set(name, constructor);
    waiting.tell(name, constructor);
  };
  const waiting = createWaiting(defined);
  const make = real.createElement.bind(real) as (name: string, options?: ElementCreationOptions) => Element;
  const create = (name: string, options?: ElementCreationOptions): Element =>
    own && options === undefined ? own.create(real, name) : make(names.of(name), options);
  return {
    registry: viewOf(page, {
      define,
      get: (name) => defined.get(name),
      getName: (constructor) => [...defined].find(([, known]) => known === constructor)?.[0] ?? null,
      upgrade: (root) => {
        page.upgrade(root);
        own?.initialize(root);
      },
      whenDefined: waiting.whenDefined,
    }),
    isUsed: () => defined.size > 0,
    create,
    importNode: (node, deep) => (own ? own.importNode(real, node, deep) : real.importNode(node, deep)),
    care(root) {
      const unknown = [...root.querySelectorAll(':not(:defined)'), ...(root.matches(':not(:defined)') ? [root] : [])];
      for (const element of unknown) if (defined.has(element.localName) && !own?.initialize(element)) replace(element, create);
    },
  };
}

type View = Partial<Omit<CustomElementRegistry, 'getName'>> & {
  readonly getName: (constructor: CustomElementConstructor) => string | null;
};

function viewOf(real: CustomElementRegistry, fixed: View): CustomElementRegistry {
  const view = Object.create(Object.getPrototypeOf(real) as object) as CustomElementRegistry;
  for (const [name, value] of Object.entries(fixed)) Object.defineProperty(view, name, { configurable: true, writable: true, value });
  return view;
}

/** The names under which the page's registry knows the app's elements. */
function createNames(page: CustomElementRegistry, scopeId: string) {
  const renamed = new Map<string, string>();
  const apart = (name: string): string => {
    let free = `${name}-${scopeId}`;
    while (page.get(free)) free += '-';
    renamed.set(name, free);
    return free;
  };
  return {
    apart,
    /** The plain name goes to whoever asks first. */
    first: (name: string) => (page.get(name) ? apart(name) : name),
    of: (name: string) => renamed.get(name) ?? name,
  };
}

function createWaiting(defined: ReadonlyMap<string, CustomElementConstructor>) {
  const promises = new Map<string, Promise<CustomElementConstructor>>();
  const resolvers = new Map<string, (found: CustomElementConstructor) => void>();
  return {
    tell: (name: string, found: CustomElementConstructor) => resolvers.get(name)?.(found),
    async whenDefined(name: string): Promise<CustomElementConstructor> {
      const known = defined.get(name);
      if (known) return known;
      const promise = promises.get(name) ?? new Promise((resolve) => resolvers.set(name, resolve));
      promises.set(name, promise);
      return promise;
    },
  };
}

function replace(element: Element, create: CustomElements['create']): void {
  const own = create(element.localName);
  for (const { name, value } of element.attributes) own.setAttribute(name, value);
  own.append(...element.childNodes);
  element.replaceWith(own);
}

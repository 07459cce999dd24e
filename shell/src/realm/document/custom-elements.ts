/** The custom elements of an app. The browser has one registry for the page, and forgets nothing that was defined. */
export interface CustomElements {
  readonly registry: CustomElementRegistry;
  /** The name under which the browser knows the app's element `name`. */
  nameOf(name: string): string;
  /** Replaces elements in `root` that the parser made under a name that another app has taken. */
  replaceTaken(root: Element): void;
}

/** Makes the custom elements of an app: a name that another app has taken is defined under one that only this app uses. */
export function createCustomElements(real: CustomElementRegistry, scopeId: string): CustomElements {
  const defined = new Map<string, CustomElementConstructor>();
  const renamed = new Map<string, string>();
  const waiting = new Map<string, (found: CustomElementConstructor) => void>();
  const promises = new Map<string, Promise<CustomElementConstructor>>();
  const registry = Object.create(Object.getPrototypeOf(real) as object) as CustomElementRegistry;
  const fixed: CustomElementRegistry = {
    define(name, constructor, options) {
      if (defined.has(name)) throw new DOMException(`the name "${name}" has already been used with this registry`, 'NotSupportedError');
      const free = real.get(name) ? `${name}-${scopeId}` : name;
      real.define(free, constructor, options);
      defined.set(name, constructor);
      if (free !== name) renamed.set(name, free);
      waiting.get(name)?.(constructor);
    },
    get: (name) => defined.get(name),
    getName: (constructor) => [...defined].find(([, known]) => known === constructor)?.[0] ?? null,
    upgrade: (root) => real.upgrade(root),
    async whenDefined(name) {
      const known = defined.get(name);
      if (known) return known;
      const promise = promises.get(name) ?? new Promise((resolve) => waiting.set(name, resolve));
      promises.set(name, promise);
      return promise;
    },
  } as CustomElementRegistry;
  for (const [name, value] of Object.entries(fixed)) Object.defineProperty(registry, name, { configurable: true, writable: true, value });
  return {
    registry,
    nameOf: (name) => renamed.get(name) ?? name,
    replaceTaken(root) {
      for (const [name, own] of renamed) for (const element of root.querySelectorAll(name)) replace(element, own);
    },
  };
}

function replace(element: Element, name: string): void {
  const own = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of element.attributes) own.setAttribute(attribute, value);
  own.append(...element.childNodes);
  element.replaceWith(own);
}

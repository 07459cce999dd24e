/** A registry of custom elements that only one app's elements are looked up in. */
export interface ElementRegistry {
  define(name: string, constructor: CustomElementConstructor): void;
  create(document: Document, name: string): Element;
  importNode(document: Document, node: Node, deep: boolean): Node;
  /** Takes in what belongs to no registry yet; returns whether `root` belongs to this one then. */
  initialize(root: Node): boolean;
}

/** What browsers with scoped registries have beyond the others (DOM Standard, "scoped custom element registries"). */
interface ScopedRegistry extends CustomElementRegistry {
  initialize(root: Node): void;
}

/** Makes a registry apart from the page's; undefined where the browser has only the page's. */
export function createScopedRegistry(window: Window | null): ElementRegistry | undefined {
  const registry = tryToMake(window as (Window & typeof globalThis) | null);
  if (!registry) return undefined;
  const inRegistry = { customElementRegistry: registry };
  return {
    define(name, constructor) {
      registry.define(name, constructor);
      giveShadowRoots(constructor.prototype as Element, inRegistry);
    },
    create: (document, name) => document.createElement(name, inRegistry as ElementCreationOptions),
    importNode: (document, node, deep) => document.importNode(node, { selfOnly: !deep, ...inRegistry } as unknown as boolean),
    initialize(root) {
      registry.initialize(root);
      return (root as Element & { readonly customElementRegistry?: unknown }).customElementRegistry === registry;
    },
  };
}

function tryToMake(window: (Window & typeof globalThis) | null): ScopedRegistry | undefined {
  try {
    const registry = Reflect.construct(window?.CustomElementRegistry as unknown as new () => ScopedRegistry, []);
    return typeof registry.initialize === 'function' ? registry : undefined;
  } catch {
    // "Illegal constructor": there is the page's registry and no other.
    return undefined;
  }
}

/** A shadow root looks its elements up in the page's registry unless it is told another one. */
function giveShadowRoots(prototype: Element, inRegistry: object): void {
  if (Object.hasOwn(prototype, 'attachShadow')) return;
  const { attachShadow } = Element.prototype;
  Object.defineProperty(prototype, 'attachShadow', {
    configurable: true,
    writable: true,
    value(this: Element, init: ShadowRootInit) {
      return attachShadow.call(this, { ...inRegistry, ...init });
    },
  });
}

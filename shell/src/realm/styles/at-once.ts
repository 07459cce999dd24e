const methods = ['append', 'appendChild', 'insertBefore', 'prepend', 'removeChild', 'replaceChild', 'replaceChildren'] as const;

type Method = (this: Element, ...values: unknown[]) => unknown;

export interface Arrivals {
  /** Called after a style has come or gone. */
  readonly styles: () => void;
  /** Called before an element comes. */
  readonly element?: (element: Element) => void;
}

/**
 * Calls `styles` right after code has put a style into `element` or taken one out, as that code may measure in its next line.
 *
 * What comes by other ways, e.g. with `innerHTML`, is seen a moment later by who watches the element.
 */
export function tellOfStylesAtOnce(element: Element, { styles, element: comes }: Arrivals): void {
  for (const name of methods) {
    const method = element[name] as Method;
    Object.defineProperty(element, name, {
      configurable: true,
      writable: true,
      value(this: Element, ...values: unknown[]) {
        const hasStyle = values.some(holdsStyle);
        if (comes) for (const each of values) if (each instanceof Element) comes(each);
        const result = Reflect.apply(method, this, values);
        if (hasStyle) styles();
        return result;
      },
    });
  }
}

function holdsStyle(value: unknown): boolean {
  if (!(value instanceof Node)) return false;
  if (value.nodeName === 'STYLE') return true;
  return value.nodeType === Node.DOCUMENT_FRAGMENT_NODE && (value as DocumentFragment).querySelector('style') !== null;
}

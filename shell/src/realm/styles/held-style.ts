/** A namespace whose elements have the members of all elements, and in which `style` means nothing to the browser. */
const plainNamespace = 'http://www.w3.org/1998/Math/MathML';

/**
 * Makes what an app's code takes for a style element; it has a stylesheet of the app's own in its stead.
 *
 * The browser asks the Content Security Policy for every real one, even an empty one of another type, and reports what it refuses.
 */
export function createHeldStyle(document: Document): HTMLStyleElement {
  const style = document.createElementNS(plainNamespace, 'style') as unknown as HTMLStyleElement;
  let type = '';
  const own: Readonly<Record<string, PropertyDescriptor>> = {
    tagName: { value: 'STYLE' },
    nodeName: { value: 'STYLE' },
    namespaceURI: { value: document.documentElement.namespaceURI },
    type: { get: () => type, set: (value: unknown) => void (type = String(value)) },
    media: { get: () => style.getAttribute('media') ?? '', set: (value: string) => style.setAttribute('media', value) },
    disabled: {
      get: () => style.sheet?.disabled ?? false,
      set(value: boolean) {
        if (style.sheet) style.sheet.disabled = value;
      },
    },
    setAttribute: {
      value(name: string, value: string) {
        Element.prototype.setAttribute.call(style, name, value);
        if (name === 'media' && style.sheet) style.sheet.media.mediaText = value;
      },
    },
  };
  for (const [name, descriptor] of Object.entries(own)) Object.defineProperty(style, name, { configurable: true, ...descriptor });
  return style;
}

import { trustedMarkup } from '../window/trusted-values.ts';

const inTags = /(<[^>]*?\s)style(\s*=)/gi;
const held = 'data-suanpan-style';

/** How the app's own code puts HTML into an element, so that whoever trusts no text that becomes markup knows whose it is. */
type PutHtml = (element: Element, html: string) => void;

/**
 * Carries out what the app's code writes with a style attribute: `innerHTML`, `insertAdjacentHTML`, and `setAttribute('style', …)`.
 *
 * A strict Content Security Policy leaves style attributes in HTML without effect. So they are written by code, before the app looks again.
 */
export function writeHtml(target: unknown, name: string, values: readonly unknown[], putText: PutHtml): unknown {
  const [first, second] = values.map(String);
  // What a policy of the app has passed stays passed, with its styles taken out.
  const put = values.every((value) => typeof value === 'string') ? putText : putTrusted;
  if (!(target instanceof Element)) return (target as Readonly<Record<string, (...all: unknown[]) => unknown>>)[name]?.(...values);
  if (name === 'setAttribute') return setStyle(target, second ?? '');
  if (name === 'insertAdjacentHTML') return insert(target, (first ?? '').toLowerCase(), (context) => styled(second ?? '', context, put));
  const content = styled(first ?? '', target, put);
  if (target instanceof HTMLTemplateElement) target.content.replaceChildren(content);
  else target.replaceChildren(target.ownerDocument.importNode(content, true));
  return values[0];
}

function putTrusted(element: Element, html: string): void {
  element.innerHTML = trustedMarkup(html);
}

function insert(target: Element, where: string, parse: (context: Element) => DocumentFragment): void {
  const isOutside = where === 'beforebegin' || where === 'afterend';
  const content = target.ownerDocument.importNode(parse((isOutside && target.parentElement) || target), true);
  if (where === 'beforebegin') target.before(content);
  else if (where === 'afterbegin') target.prepend(content);
  else if (where === 'beforeend') target.append(content);
  else target.after(content);
}

/** Returns the parsed HTML with its styles; `context` says in which language it is written. */
function styled(html: string, context: Element, put: PutHtml): DocumentFragment {
  const template = context.ownerDocument.createElement('template');
  const text = html.replaceAll(inTags, `$1${held}$2`);
  const isForeign = context.namespaceURI !== template.namespaceURI && context.localName !== 'foreignObject';
  put(template, isForeign ? `<svg>${text}</svg>` : text);
  const { content } = template;
  if (isForeign) content.replaceChildren(...(content.firstElementChild?.childNodes ?? []));
  for (const element of content.querySelectorAll<HTMLElement>(`[${held}]`)) {
    element.style.cssText = element.getAttribute(held) ?? '';
    element.removeAttribute(held);
  }
  return content;
}

function setStyle(target: Element, text: string): void {
  if ('style' in target) (target as HTMLElement).style.cssText = text;
  else (target as Element).setAttribute('style', text);
}

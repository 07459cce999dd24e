import type { PromiseId } from '../promises.ts';
import { builtinMembers, changedBuiltins } from './builtins.ts';

/** What was different when the page was looked at again, by promise. */
export type PageChanges = Readonly<Partial<Record<PromiseId, readonly string[]>>>;

/** Remembers how the page is, and tells what has changed since. */
export interface PageMemory {
  /** `app` is the app whose place may differ, and under whose name things may be kept. */
  changes(app: string): PageChanges;
}

/** Looks at the page. */
export function rememberPage(): PageMemory {
  const values = globalValues();
  const builtins = builtinMembers();
  const elements = new Set(document.querySelectorAll('*'));
  const attributes = rootAttributes();
  const sheets = new Set<unknown>([...document.styleSheets, ...document.adoptedStyleSheets]);
  const stored = new Set(storedNames());
  return {
    changes(app) {
      const place = document.querySelector(`[data-app-place="${app}"]`);
      const added = [...document.querySelectorAll('*')].filter((element) => !elements.has(element) && !isHosts(element));
      const outermost = added.filter(({ parentElement }) => !parentElement || !added.includes(parentElement));
      const outside = outermost.filter((element) => !place?.contains(element));
      return {
        globals: changedGlobals(values),
        builtins: changedBuiltins(builtins),
        unmounts: outermost.filter((element) => place?.contains(element)).map(textOf),
        elements: [...outside.map(textOf), ...rootAttributes().filter((text) => !attributes.includes(text))],
        styles: [...document.styleSheets, ...document.adoptedStyleSheets].filter((sheet) => !sheets.has(sheet)).map(ruleOf),
        storage: storedNames().filter((name) => !stored.has(name) && !name.includes(`/${app}/`)),
      };
    },
  };
}

/** What the host fetches ahead stays, and does nothing. */
function isHosts(element: Element): boolean {
  return element instanceof HTMLLinkElement && /preload|prefetch/.test(element.rel);
}

function globalValues(): ReadonlyMap<string, unknown> {
  const page = window as unknown as Readonly<Record<string, unknown>>;
  // Numbered names are frames; sizes and positions differ by themselves, and so does the event of the moment.
  const names = Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name) && name !== 'event');
  return new Map(names.map((name) => [name, typeof page[name] === 'number' ? 'a number' : page[name]]));
}

function changedGlobals(before: ReadonlyMap<string, unknown>): string[] {
  return [...globalValues()].flatMap(([name, value]) => {
    if (!before.has(name)) return [`${name} is new`];
    return Object.is(before.get(name), value) ? [] : [`${name} is another`];
  });
}

function rootAttributes(): string[] {
  const roots = [document.documentElement, document.head, document.body];
  return roots.flatMap((root) => [...root.attributes].map(({ name, value }) => `<${root.localName} ${name}="${value}">`));
}

function storedNames(): string[] {
  const cookies = document.cookie === '' ? [] : document.cookie.split('; ').map((cookie) => `cookie ${cookie.split('=')[0] ?? ''}`);
  return [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...cookies];
}

function textOf(element: Element): string {
  return (element.cloneNode(false) as Element).outerHTML.slice(0, 100);
}

function ruleOf({ href, cssRules }: CSSStyleSheet): string {
  return href ?? cssRules[0]?.cssText.slice(0, 100) ?? 'an empty stylesheet';
}

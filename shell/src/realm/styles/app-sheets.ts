import type { RuleScope } from './scope-rules.ts';
import { createScopedSheet } from './scoped-sheet.ts';
import { scopedTwin } from './scoped-twin.ts';

/** The styles that an app makes at run time: each style element has a scoped stylesheet in its stead. */
export interface AppSheets {
  /** Takes a style element over: its text and rules apply inside the app only. */
  adopt(style: HTMLStyleElement): void;
  /** Puts the stylesheets of the style elements in `root` into the page, in their order. */
  show(root: Element): void;
  /** Takes all of them out. What was added to them is kept. */
  hide(): void;
  adopted(): readonly CSSStyleSheet[];
  setAdopted(sheets: readonly CSSStyleSheet[]): void;
  /** The stylesheet that stands for a style element. */
  sheetOf(style: HTMLStyleElement): CSSStyleSheet | undefined;
}

/** Makes the run-time styles of an app. */
export function createAppSheets(document: Document, scope: RuleScope, fixedTexts: readonly string[]): AppSheets {
  const fixed = fixedTexts.map(sheetOfText);
  const standing = new WeakMap<HTMLStyleElement, CSSStyleSheet>();
  let shown: readonly CSSStyleSheet[] = [];
  let adopted: readonly CSSStyleSheet[] = [];
  let isShown = false;

  const twins = (): CSSStyleSheet[] => adopted.map((sheet) => scopedTwin(sheet, scope));
  const put = (sheets: readonly CSSStyleSheet[]): void => {
    if (sheets.length === shown.length && sheets.every((sheet, index) => sheet === shown[index])) return;
    const mine = new Set([...shown, ...sheets]);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((sheet) => !mine.has(sheet)), ...sheets];
    shown = sheets;
  };
  const sheets: AppSheets = {
    adopt(style) {
      if (standing.has(style)) return;
      const sheet = createScopedSheet(scope);
      standing.set(style, sheet);
      takeOver(style, sheet);
    },
    show(root) {
      isShown = true;
      const styles = [...root.getElementsByTagName('style')];
      for (const style of styles) sheets.adopt(style);
      put([...fixed, ...styles.flatMap((style) => standing.get(style) ?? []), ...twins()]);
    },
    hide() {
      isShown = false;
      put([]);
    },
    adopted: () => followedList(adopted, sheets.setAdopted),
    setAdopted(next) {
      const before = new Set(twins());
      adopted = [...next];
      if (isShown) put([...shown.filter((sheet) => !before.has(sheet)), ...twins()]);
    },
    sheetOf: (style) => standing.get(style),
  };
  return sheets;
}

/** `document.adoptedStyleSheets.push(sheet)` adopts, too. */
function followedList(list: readonly CSSStyleSheet[], write: (next: readonly CSSStyleSheet[]) => void): CSSStyleSheet[] {
  return new Proxy([...list], {
    set(target, key, value) {
      const isSet = Reflect.set(target, key, value);
      if (key === 'length' || target.every((sheet) => sheet instanceof CSSStyleSheet)) write(target);
      return isSet;
    },
  });
}

function sheetOfText(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** Methods by which text comes into a style element; each is followed at once, as code may measure right after. */
const writers = ['append', 'appendChild', 'insertBefore', 'prepend', 'replaceChildren', 'removeChild', 'insertAdjacentText'] as const;
const texts = ['textContent', 'innerHTML', 'innerText'] as const;

function takeOver(style: HTMLStyleElement, sheet: CSSStyleSheet): void {
  let last = '';
  const follow = (): void => {
    const text = textOf(style);
    if (text === last) return;
    last = text;
    sheet.replaceSync(text);
  };
  // An element of another type has no stylesheet of its own, so that its text never applies to the page.
  if (style instanceof HTMLStyleElement) style.setAttribute('type', 'text/suanpan-scoped');
  const media = style.getAttribute('media');
  if (media) sheet.media.mediaText = media;
  for (const name of writers) {
    const method = (style as unknown as Record<string, (...values: unknown[]) => unknown>)[name];
    if (!method) continue;
    define(style, name, {
      value: (...values: unknown[]) => {
        const result = method.apply(style, values);
        follow();
        return result;
      },
    });
  }
  for (const name of texts) {
    define(style, name, {
      get: () => textOf(style),
      set(text: unknown) {
        setText(style, String(text ?? ''));
        follow();
      },
    });
  }
  define(style, 'sheet', { get: () => (style.isConnected ? sheet : null) });
  new MutationObserver(follow).observe(style, { childList: true, characterData: true, subtree: true });
  follow();
}

function textOf(style: HTMLStyleElement): string {
  return [...style.childNodes].map((node) => node.nodeValue ?? '').join('');
}

function setText(style: HTMLStyleElement, text: string): void {
  while (style.lastChild) Node.prototype.removeChild.call(style, style.lastChild);
  Node.prototype.appendChild.call(style, style.ownerDocument.createTextNode(text));
}

function define(style: HTMLStyleElement, name: string, descriptor: PropertyDescriptor): void {
  Object.defineProperty(style, name, { configurable: true, ...('value' in descriptor && { writable: true }), ...descriptor });
}

import { ownStyleName } from '@suanpan/protocol/scope-marks';
import type { EffectBook } from '../effects/effect-book.ts';

interface FontSetOptions {
  readonly book: EffectBook;
  /** Names of the app's own fonts begin with it. */
  readonly scopeId: string;
  /** Returns a font of the app's stylesheets under the name that it has there, e.g. in `12px Icons`. */
  readonly scoped: (font: string) => string;
}

/**
 * Makes the app's `document.fonts`: the fonts of its own stylesheets, and those that it adds.
 *
 * What it adds keeps its name, since a canvas asks for fonts by name; it is taken out when the app leaves the page, and put back with its
 * next mount.
 */
export function createFontSet(real: FontFaceSet | undefined, { book, scopeId, scoped }: FontSetOptions): FontFaceSet | undefined {
  if (!real) return undefined;
  const added = createAddedFonts(real, book);
  const prefix = ownStyleName('', scopeId);
  const styled = (): FontFace[] => [...real].filter(({ family }) => family.replace(/^["']/, '').startsWith(prefix));
  const all = (): FontFace[] => [...new Set([...styled(), ...added.fonts()])];
  const view = Object.create(Object.getPrototypeOf(real) as object) as FontFaceSet;
  const fixed = {
    add(font: FontFace) {
      added.add(font);
      return view;
    },
    delete: added.remove,
    clear: added.clear,
    has: (font: FontFace) => all().includes(font),
    forEach: (visit: (font: FontFace, again: FontFace, set: FontFaceSet) => void) => all().forEach((font) => visit(font, font, view)),
    keys: () => all().values(),
    values: () => all().values(),
    entries: () =>
      all()
        .map((font) => [font, font] as const)
        .values(),
    load: (font: string, text?: string) => real.load(scoped(font), text),
    check: (font: string, text?: string) => real.check(scoped(font), text),
    addEventListener: real.addEventListener.bind(real),
    removeEventListener: real.removeEventListener.bind(real),
    [Symbol.iterator]: () => all().values(),
  };
  for (const name of Reflect.ownKeys(fixed))
    Object.defineProperty(view, name, { configurable: true, value: (fixed as Readonly<Record<PropertyKey, unknown>>)[name] });
  for (const name of ['ready', 'status'] as const) Object.defineProperty(view, name, { configurable: true, get: () => real[name] });
  Object.defineProperty(view, 'size', { configurable: true, get: () => all().length });
  return view;
}

interface AddedFonts {
  fonts(): Iterable<FontFace>;
  add(font: FontFace): void;
  remove(font: FontFace): boolean;
  clear(): void;
}

function createAddedFonts(real: FontFaceSet, book: EffectBook): AddedFonts {
  const added = new Map<FontFace, { start(): void; rest(): void; origin(): string }>();
  const remove = (font: FontFace): boolean => {
    const effect = added.get(font);
    if (!effect) return false;
    effect.rest();
    book.remove(effect);
    return added.delete(font);
  };
  return {
    fonts: () => added.keys(),
    add(font) {
      if (added.has(font)) return;
      const effect = {
        start: () => void real.add(font),
        rest: () => void real.delete(font),
        origin: () => `font ${font.family} ${font.weight}`,
      };
      added.set(font, effect);
      book.add(effect);
    },
    remove,
    clear: () => [...added.keys()].forEach(remove),
  };
}

import type { EffectBook } from '../effects/effect-book.ts';

/** Makes the app's `document.fonts`: what it adds is taken out when it leaves the page, and put back with its next mount. */
export function createFontSet(real: FontFaceSet | undefined, book: EffectBook): FontFaceSet | undefined {
  if (!real) return undefined;
  const added = new Map<FontFace, { start(): void; rest(): void; origin(): string }>();
  const view = Object.create(Object.getPrototypeOf(real) as object) as object;
  const remove = (font: FontFace): boolean => {
    const effect = added.get(font);
    if (!effect) return false;
    effect.rest();
    book.remove(effect);
    return added.delete(font);
  };
  const fixed = {
    add(font: FontFace) {
      if (added.has(font)) return view;
      const effect = {
        start: () => void real.add(font),
        rest: () => void real.delete(font),
        origin: () => `font ${font.family} ${font.weight}`,
      };
      added.set(font, effect);
      book.add(effect);
      return view;
    },
    delete: remove,
    clear: () => [...added.keys()].forEach(remove),
    has: (font: FontFace) => added.has(font),
    forEach: (visit: (font: FontFace) => void) => [...added.keys()].forEach((font) => visit(font)),
    load: real.load.bind(real),
    check: real.check.bind(real),
    addEventListener: real.addEventListener.bind(real),
    removeEventListener: real.removeEventListener.bind(real),
    [Symbol.iterator]: () => added.keys(),
  };
  for (const name of Reflect.ownKeys(fixed))
    Object.defineProperty(view, name, { configurable: true, value: (fixed as Readonly<Record<PropertyKey, unknown>>)[name] });
  for (const name of ['ready', 'status', 'size'] as const)
    Object.defineProperty(view, name, { configurable: true, get: () => (name === 'size' ? added.size : real[name]) });
  return view as FontFaceSet;
}

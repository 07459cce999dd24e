import { ownStyleName } from './scope-marks.ts';

/** The names that an app's styles define for the whole document, and that are therefore made its own. */
export interface StyleNames {
  readonly keyframes: ReadonlySet<string>;
  /** Font families, in lower case. */
  readonly fonts: ReadonlySet<string>;
  /** Registered custom properties and other dashed names, e.g. `--angle`. */
  readonly dashed: ReadonlySet<string>;
  readonly counters: ReadonlySet<string>;
}

export interface StyleDeclaration {
  readonly property: string;
  readonly value: string;
}

/** Returns a declaration in which every name that the app defines is its own. */
export function scopeDeclaration({ property, value }: StyleDeclaration, names: StyleNames, scopeId: string): StyleDeclaration {
  const own = (name: string): string => ownStyleName(name, scopeId);
  let next = value;
  if (names.dashed.size > 0) next = next.replaceAll(/--[\w-]+/g, (name) => (names.dashed.has(name) ? own(name) : name));
  if (names.keyframes.size > 0 && mentions(property, 'anim')) next = renameWords(next, names.keyframes, own);
  if (names.counters.size > 0 && /^(?:list-style(?:-type)?|content)$/.test(property)) next = renameWords(next, names.counters, own);
  if (names.fonts.size > 0 && mentions(property, 'font', 'family')) next = renameFonts(next, names.fonts, own);
  return { property: names.dashed.has(property) ? own(property) : property, value: next };
}

/** A custom property may hold what `animation` or `font-family` will be. */
function mentions(property: string, ...words: readonly string[]): boolean {
  return words.some((word) => property.toLowerCase().includes(word));
}

function renameWords(value: string, names: ReadonlySet<string>, own: (name: string) => string): string {
  return value.replaceAll(/(["'])(.*?)\1|(?<![\w-])-?[A-Za-z_][\w-]*(?![\w-]*\()/g, (word, quote: string | undefined, text: string) => {
    if (quote !== undefined) return names.has(text) ? `${quote}${own(text)}${quote}` : word;
    return names.has(word) ? own(word) : word;
  });
}

function renameFonts(value: string, fonts: ReadonlySet<string>, own: (name: string) => string): string {
  let next = value.replaceAll(/(["'])(.*?)\1/g, (text, quote: string, name: string) =>
    fonts.has(name.toLowerCase()) ? `${quote}${own(name)}${quote}` : text,
  );
  for (const font of fonts) {
    const bare = new RegExp(`(^|[\\s,])(${font.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)})(?=\\s*(?:,|$|!))`, 'gi');
    next = next.replaceAll(bare, (_text, before: string, name: string) => `${before}"${own(name)}"`);
  }
  return next;
}

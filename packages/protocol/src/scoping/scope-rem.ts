/** A string, an address or a longer word is passed over. */
const remOrText = /"[^"]*"|'[^']*'|url\([^)]*\)|(?<![\w.#-])([+-]?(?:\d+\.?\d*|\.\d+))rem\b/gi;

/** Returns the CSS value `value` with each `rem` made a multiple of the custom property `property`, which holds the size of the app's root. */
export function scopeRem(value: string, property: string): string {
  if (!value.includes('rem')) return value;
  return value.replaceAll(remOrText, (text, size: string | undefined) => (size === undefined ? text : `calc(${size} * var(${property}))`));
}

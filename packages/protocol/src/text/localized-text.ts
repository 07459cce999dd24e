import { type Locale, locales } from '../session/locales.ts';
import type { LocalizedText } from './localized-text-schema.ts';

export type { LocalizedText } from './localized-text-schema.ts';

/** Returns the text in `locale`. */
export function textIn(text: LocalizedText, locale: Locale): string {
  return text[locale];
}

/** Returns the locale that best serves a browser's `Accept-Language`, or the default. */
export function matchLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  const found = wanted.map((language) => locales.find((locale) => locale.startsWith(language) && language !== '')).find(Boolean);
  return found ?? locales[0];
}

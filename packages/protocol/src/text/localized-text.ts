import * as v from 'valibot';
import { type Locale, locales } from '../session/session.ts';

export const localizedTextSchema = v.strictObject({
  'zh-CN': v.pipe(v.string(), v.nonEmpty('must not be empty')),
  'en-US': v.pipe(v.string(), v.nonEmpty('must not be empty')),
});

/** A text in every language of the product. */
export type LocalizedText = Readonly<v.InferOutput<typeof localizedTextSchema>>;

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

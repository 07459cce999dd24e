import type { Texts } from '@suanpan/app-kit/define-texts';
import { matchLocale } from '@suanpan/protocol/localized-text';

/** Resolves to a part of the frame that comes late, once the texts are there that come with it, in the page's language. */
export async function withTexts<Module>(
  part: Promise<Module>,
  words: Promise<{ readonly texts: Pick<Texts, 'activate'> }>,
): Promise<Module> {
  const [module, { texts }] = await Promise.all([part, words]);
  await texts.activate(matchLocale(document.documentElement.lang));
  return module;
}

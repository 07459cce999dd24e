import type { Texts } from './define-texts.ts';

/** Returns an app's texts together with those of packages that it uses: they speak the same language at the same time. */
export function joinTexts(...all: readonly Pick<Texts, 'activate'>[]): Pick<Texts, 'activate'> {
  return {
    async activate(locale) {
      await Promise.all(all.map((texts) => texts.activate(locale)));
    },
  };
}

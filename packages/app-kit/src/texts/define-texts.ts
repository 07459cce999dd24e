import { I18n } from '@lingui/core';
import type { Locale } from '@suanpan/protocol/session';

type Catalogue<Key extends string> = Readonly<Record<Key, unknown>>;

/** How to load each language's texts. A language that lacks a key of the first does not compile. */
export interface TextLoaders<Key extends string> {
  readonly 'zh-CN': () => Promise<{ readonly default: Catalogue<Key> }>;
  readonly 'en-US': () => Promise<{ readonly default: Catalogue<Key> }>;
}

/** An app's texts: one language active at a time. */
export interface Texts<Key extends string = string> {
  readonly i18n: I18n;
  /** Loads a language and makes it the active one. */
  activate(locale: Locale): Promise<void>;
  /** Returns the text of `key`, its arguments filled in. Another language is another function, so what remembers it renders again. */
  readonly text: (key: Key, values?: Readonly<Record<string, unknown>>) => string;
}

/** Makes the texts of an app from its catalogues, e.g. `defineTexts<keyof typeof zh>({ 'zh-CN': () => import('./locales/zh-CN.json'), … })`. */
export function defineTexts<Key extends string>(loaders: TextLoaders<Key>): Texts<Key> {
  const i18n = new I18n({});
  const speak = (): Texts<Key>['text'] => (key, values) => i18n._(key, values);
  let text = speak();
  i18n.on('change', () => {
    text = speak();
  });
  return {
    i18n,
    async activate(locale) {
      if (i18n.locale === locale) return;
      const { default: messages } = await loaders[locale]();
      i18n.loadAndActivate({ locale, messages: messages as Parameters<I18n['loadAndActivate']>[0]['messages'] });
    },
    get text() {
      return text;
    },
  };
}

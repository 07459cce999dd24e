import { type ReactNode, useInsertionEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { holdPressMark } from './hold-press-mark.ts';

export interface LocaleProviderProps {
  /** BCP 47 tag, such as `zh-CN` or `en-US`. */
  locale: string;
  children: ReactNode;
}

/** Sets the language of every component below it. Renders no element of its own. */
export function LocaleProvider({ locale, children }: LocaleProviderProps) {
  // Before any effect of a component, in which React Aria looks for the mark.
  useInsertionEffect(holdPressMark, []);
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
}

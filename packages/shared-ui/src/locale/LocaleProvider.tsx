import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

export interface LocaleProviderProps {
  /** BCP 47 tag, such as `zh-CN` or `en-US`. */
  locale: string;
  children: ReactNode;
}

/** Sets the language of every component below it. Renders no element of its own in the page's body. */
export function LocaleProvider({ locale, children }: LocaleProviderProps) {
  return (
    <I18nProvider locale={locale}>
      {/* React Aria looks for this id before it writes an inline style, which a strict CSP refuses; base.css has the rule instead. */}
      <meta id="react-aria-pressable-style" name="sp-press-style" content="static" />
      {children}
    </I18nProvider>
  );
}

import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

export interface LocaleProviderProps {
  /** BCP 47 tag, such as `zh-CN` or `en-US`. */
  locale: string;
  children: ReactNode;
}

markPressStyle();

/** Sets the language of every component below it. Renders no element of its own in the page. */
export function LocaleProvider({ locale, children }: LocaleProviderProps) {
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
}

/**
 * React Aria looks for this id in the page before it writes an inline style, which a strict CSP refuses; base.css has the rule instead.
 *
 * The mark is there before any component is: what a component renders may stand in an app that is not in the page yet.
 */
function markPressStyle(): void {
  const id = 'react-aria-pressable-style';
  if (document.getElementById(id)) return;
  const mark = document.createElement('meta');
  mark.id = id;
  mark.name = 'sp-press-style';
  mark.content = 'static';
  document.head.append(mark);
}

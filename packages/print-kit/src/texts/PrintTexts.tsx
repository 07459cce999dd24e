import type { Texts } from '@suanpan/app-kit/define-texts';
import { joinTexts } from '@suanpan/app-kit/join-texts';
import type { Locale } from '@suanpan/protocol/session';
import { type ReactNode, useEffect, useState } from 'react';
import { printTexts } from './print-texts.ts';

export interface PrintTextsProps {
  locale: Locale;
  /** Others that are spoken at the same time. */
  others?: readonly Pick<Texts, 'activate'>[];
  children: ReactNode;
}

const none: NonNullable<PrintTextsProps['others']> = [];

/** Has the texts of what is printed speak a language. Renders its children once they do. */
export function PrintTexts({ locale, others = none, children }: PrintTextsProps) {
  const [spoken, setSpoken] = useState<string | null>(others.length === 0 ? printTexts.i18n.locale : null);
  useEffect(
    () =>
      void joinTexts(printTexts, ...others)
        .activate(locale)
        .then(() => setSpoken(locale)),
    [locale, others],
  );
  return spoken === locale ? children : null;
}

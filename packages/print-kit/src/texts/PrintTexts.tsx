import { useSession } from '@suanpan/app-kit/use-session';
import { type ReactNode, useEffect, useState } from 'react';
import { printTexts } from './print-texts.ts';

/** Has the texts of what is printed speak the session's language. Renders its children once they do. */
export function PrintTexts({ children }: { children: ReactNode }) {
  const { locale } = useSession();
  const [spoken, setSpoken] = useState<string | null>(printTexts.i18n.locale);
  useEffect(() => void printTexts.activate(locale).then(() => setSpoken(locale)), [locale]);
  return spoken === locale ? children : null;
}

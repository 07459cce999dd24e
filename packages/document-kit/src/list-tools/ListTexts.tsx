import { useSession } from '@suanpan/app-kit/use-session';
import { type ReactNode, useEffect, useState } from 'react';
import { listTexts } from './list-texts.ts';

/** Has the texts of lists speak the session's language. Renders its children once they do. */
export function ListTexts({ children }: { children: ReactNode }) {
  const { locale } = useSession();
  const [spoken, setSpoken] = useState<string | null>(listTexts.i18n.locale);
  useEffect(() => void listTexts.activate(locale).then(() => setSpoken(locale)), [locale]);
  return spoken === locale ? children : null;
}

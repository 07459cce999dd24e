import { useSession } from '@suanpan/app-kit/use-session';
import { type ReactNode, useEffect, useState } from 'react';
import { importWords } from './import-words.ts';

/** Has the texts of an import speak the session's language. Renders its children once they do. */
export function ImportTexts({ children }: { children: ReactNode }) {
  const { locale } = useSession();
  const [spoken, setSpoken] = useState<string | null>(importWords.i18n.locale);
  useEffect(() => void importWords.activate(locale).then(() => setSpoken(locale)), [locale]);
  return spoken === locale ? children : null;
}

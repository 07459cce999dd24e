import { useStore } from '@suanpan/app-kit/use-store';
import { useTexts } from '@suanpan/app-kit/use-texts';
import { useEffect } from 'react';
import { usePage } from '../page-context.tsx';
import { texts } from './texts.ts';

/** Returns the texts of taking an invitation, in the page's language. */
export function useJoinTexts() {
  const { locale } = usePage();
  const language = useStore(locale);
  useEffect(() => void texts.activate(language), [language]);
  return useTexts(texts);
}

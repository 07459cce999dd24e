import { useHost } from '@suanpan/app-kit/use-host';
import { useState } from 'react';
import type { PrintedDocument } from '../document/printed-document.ts';
import { chosenPaper, choiceOf } from './chosen-paper.ts';
import { papersOf, type PaperName } from './print-paper.ts';

/** Returns the paper that was chosen on this device for documents of the type, else the proposed one, and how another is chosen. */
export function useChosenPaper({ type, form }: Pick<PrintedDocument, 'type' | 'form'>, proposed: PaperName) {
  const { storage } = useHost();
  const key = `print.paper.${type}`;
  const papers = papersOf[form];
  const [choice, setChoice] = useState(() => storage.get(key));
  const choose = (name: string): void => {
    const next = choiceOf(name, proposed);
    setChoice(next);
    storage.set(key, next);
  };
  return { papers, paper: chosenPaper(choice, { papers, proposed }), choose };
}

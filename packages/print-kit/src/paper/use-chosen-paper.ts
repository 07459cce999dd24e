import { useHost } from '@suanpan/app-kit/use-host';
import { useState } from 'react';
import type { PrintedDocument } from '../document/printed-document.ts';
import { papersOf, type PaperName } from './print-paper.ts';

/** Returns the paper that was chosen on this device for documents of the type, and how another is chosen. */
export function useChosenPaper({ type, form }: Pick<PrintedDocument, 'type' | 'form'>) {
  const { storage } = useHost();
  const key = `print.paper.${type}`;
  const papers = papersOf[form];
  const [chosen, setChosen] = useState(() => storage.get(key));
  const choose = (name: string): void => {
    setChosen(name);
    storage.set(key, name);
  };
  const [usual = 'A4'] = papers;
  const paper: PaperName = papers.find((name) => name === chosen) ?? usual;
  return { papers, paper, choose };
}

import { useHost } from '@suanpan/app-kit/use-host';
import { useUnsaved } from '@suanpan/app-kit/use-unsaved';
import type { PrintTemplate } from '@suanpan/print-kit/print-template';
import { useState } from 'react';
import { useAct } from '../app/use-act.ts';
import { useSession } from '@suanpan/app-kit/use-session';
import { printWord } from '../files/print-words.ts';
import { useT } from '../texts.ts';
import { isSame, usualValues, valuesOf, type TemplateCard } from './template-values.ts';
import { useStoreTemplate } from './use-store-template.ts';

/** What is entered, with the version that it was entered over. */
interface Draft {
  readonly version: number;
  readonly values: PrintTemplate;
}

/** How a template is changed: what is entered goes with the version that it was entered over, whatever others save meanwhile. */
export function useTemplateForm(card: TemplateCard, refetch: () => void) {
  const t = useT();
  const { ui } = useHost();
  const { locale } = useSession();
  const { store, storeUsual } = useStoreTemplate(card.kind);
  const [draft, setDraft] = useState<Draft | null>(null);
  const { run, forget, isPending, failure, problemOf } = useAct();
  const { version, values } = draft ?? { version: card.version, values: valuesOf(card) };
  const isChanged = draft !== null && !isSame(values, valuesOf(card));
  useUnsaved(isChanged);
  const finish = async (written: Promise<void>, done: 'done.printSaved' | 'done.printReset'): Promise<void> => {
    await written;
    setDraft(null);
    ui.toast({ tone: 'success', text: t(done, { name: printWord(card.kind, locale) }) });
  };
  return {
    values,
    isChanged,
    isUsual: isSame(values, usualValues(card)) && !isChanged,
    isPending,
    failure,
    problemOf,
    change: (next: Partial<PrintTemplate>) => setDraft({ version, values: { ...values, ...next } }),
    /** Gives up what was entered, and shows what others may have saved. */
    discard(): void {
      setDraft(null);
      forget();
      refetch();
    },
    save: () => run(() => finish(store(version, values), 'done.printSaved')),
    reset: () => run(() => finish(storeUsual(version), 'done.printReset')),
  };
}

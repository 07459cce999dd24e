import { useCan, useIsSimple } from '@suanpan/app-kit/use-session';
import { useDocumentT } from '../texts/document-texts.ts';
import { useSavesForOthers } from './use-saves-for-others.ts';

/** What the ways to save a document are called; `approve` is null where this person cannot approve as they save. */
interface SaveWords {
  readonly approve: string | null;
  readonly save: string;
}

/** Returns what the ways to save are called, by what this person may do and how their company works. */
export function useSaveWords(): SaveWords {
  const t = useDocumentT();
  const mayPost = useCan('books.document.approve');
  const isForOthers = useSavesForOthers();
  const isSimple = useIsSimple();
  if (isForOthers) return { approve: null, save: t('act.saveForApproval') };
  return { approve: mayPost ? t(isSimple ? 'act.finish' : 'act.saveAndApprove') : null, save: t(isSimple ? 'act.keep' : 'act.save') };
}

import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { useState } from 'react';
import { useRefusalText } from '../actions/use-refusal-text.ts';
import type { DraftForm } from '../drafts/stored-draft.ts';
import { useKeptDraft } from '../drafts/use-kept-draft.ts';
import { useDocumentT } from '../texts/document-texts.ts';
import { type DraftProblems, noProblems } from './draft-problems.ts';
import { useAttemptKey } from './use-attempt-key.ts';
import { useSameFunction } from './use-same-function.ts';
import { useSavesForOthers } from './use-saves-for-others.ts';

/** What the backend has of a document that was saved. */
export interface SavedDocument {
  readonly id: string;
  readonly number: string;
}

/** How a document is saved: as a draft or approved, and whether the next one is begun then. */
export interface SaveWish {
  readonly approve: boolean;
  readonly next: boolean;
}

/** How a form of documents works, where apps differ. */
export interface DocumentFormTerms<Draft> {
  /** Under which name the draft is kept on this device; another for each document, and for its each version. */
  readonly keptAs: string;
  readonly initial: Draft;
  readonly form: DraftForm<Draft>;
  /** What is sent for a draft; the backend finds what is missing or wrong. */
  readonly inputOf: (draft: Draft) => unknown;
  /** Sends a draft. Rejects when it was refused. */
  readonly save: (
    draft: Draft,
    how: { readonly approve: boolean; readonly idempotencyKey: string },
  ) => Promise<SavedDocument | null | undefined>;
  /** Sorts a refusal to where its parts are shown. */
  readonly problemsOf: (failure: Failure, draft: Draft) => DraftProblems;
  /** Says how it was saved, where that is not as a draft or approved. */
  readonly saidDone?: (saved: SavedDocument, how: Pick<SaveWish, 'approve'>) => string;
  /** Where a saved document is seen. */
  readonly pageOf: (saved: SavedDocument) => string;
}

/** The state of a form: the draft that is kept while it is typed, what is wrong with it, and the ways to save it. */
export function useDocumentForm<Draft>(terms: DocumentFormTerms<Draft>) {
  const { keptAs, initial, form, inputOf, save, problemsOf, saidDone, pageOf } = terms;
  const t = useDocumentT();
  const { navigation, ui } = useHost();
  const kept = useKeptDraft(keptAs, { initial, form });
  const describeFailure = useDescribeFailure();
  const refusalText = useRefusalText();
  const keyOf = useAttemptKey();
  const savedKey = useSavesForOthers() ? 'done.savedForApproval' : 'done.saved';
  const [pending, setPending] = useState<SaveWish | null>(null);
  const [refused, setRefused] = useState<{ readonly text: string; readonly problems: DraftProblems } | null>(null);
  /** How many documents were entered here: each is another form. */
  const [round, setRound] = useState(0);

  const finish = useSameFunction(async (wish: SaveWish): Promise<void> => {
    if (pending) return;
    const { draft } = kept;
    const { approve } = wish;
    setPending(wish);
    try {
      const saved = await save(draft, { approve, idempotencyKey: keyOf({ input: inputOf(draft), approve, round }) });
      if (!saved) throw new Error('The backend answered without the document.');
      setRefused(null);
      const text = saidDone?.(saved, { approve }) ?? t(approve ? 'done.approved' : savedKey, { number: saved.number });
      ui.toast({ tone: 'success', text });
      if (!wish.next) {
        kept.forget();
        navigation.go(pageOf(saved), { replace: true });
        return;
      }
      kept.discard();
      setRound(round + 1);
    } catch (error) {
      const failure = describeFailure(error);
      setRefused({ text: refusalText(failure), problems: problemsOf(failure, draft) });
    } finally {
      setPending(null);
    }
  });
  return { kept, round, pending, refusal: refused?.text ?? null, problems: refused?.problems ?? noProblems, finish };
}

import { useMutation } from '@apollo/client/react';
import { draftProblems, sayWhatIsMissing } from '@suanpan/document-kit/draft-problems';
import { draftWithLines } from '@suanpan/document-kit/draft-with-lines';
import { useDocumentForm } from '@suanpan/document-kit/use-document-form';
import { useEffect, useEffectEvent, useRef } from 'react';
import { CreateAdvanceUseDocument } from '../data/create-advance-use.generated.ts';
import { type EditedDraft, keptAs } from '../documents/edited-draft.ts';
import type { Party } from '../documents/money-draft.ts';
import { fenOf, withTyped } from '../settling/settle-line.ts';
import { usePartyItems } from '../settling/use-party-items.ts';
import { useT } from '../texts.ts';
import { type AdvanceDraft, advanceInput, chosenAdvance, sideItems } from './advance-draft.ts';

interface KeptAdvance {
  readonly draft: AdvanceDraft;
  readonly change: (draft: AdvanceDraft) => void;
  /** Whether somebody has typed in it, here or before a reload: only then is it listed anew when it is shown. */
  readonly isTyped: boolean;
}

const form = draftWithLines<AdvanceDraft>();

/** The form of the use of an advance: the draft that is kept while it is typed, what is wrong with it, and the ways to save it. */
export function useAdvanceForm(initial: AdvanceDraft, replaces: EditedDraft | null) {
  const t = useT();
  const [create] = useMutation(CreateAdvanceUseDocument);
  const state = useDocumentForm<AdvanceDraft>({
    keptAs: keptAs('advance', replaces),
    initial,
    form,
    inputOf: advanceInput,
    async save(draft, { approve, idempotencyKey }) {
      const { data } = await create({ variables: { input: advanceInput(draft), approve, replaces }, context: { idempotencyKey } });
      return data?.createAdvanceUse;
    },
    problemsOf(failure, { lines, advanceItemId }) {
      const rows = lines.flatMap(({ amount }, row) => (amount !== '' && fenOf(amount) !== 0 ? [row] : []));
      const problems = draftProblems(failure, { rowOf: (sent) => rows[sent] ?? sent, list: 'settles' });
      const missing = advanceItemId === '' ? { advanceItemId: t('advance.missing') } : {};
      const fields = { ...problems.fields, ...missing };
      return sayWhatIsMissing({ ...problems, fields }, { fields: missing, rows: new Set(), product: '' });
    },
    pageOf: ({ id }) => `/money/documents/${id}`,
  });
  const items = useAdvanceItems({ ...state.kept, isTyped: replaces === null || state.kept.restoredAt !== null });
  return { ...state, ...items };
}

/** Lists the advances of whoever is chosen and what is open with them, and says while it does so. */
function useAdvanceItems({ draft, change, isTyped }: KeptAdvance) {
  const { read, ...items } = usePartyItems();
  const latest = useRef(draft);
  latest.current = draft;

  const listItems = async (party: Party, side: AdvanceDraft['side']): Promise<void> => {
    const [advance, owed] = sideItems[side];
    const advances = await read(advance, party.id);
    const open = await read(owed, party.id);
    const now = latest.current;
    // Somebody else may have been chosen meanwhile.
    if (now.party?.id !== party.id || now.side !== side) return;
    const next = { ...now, advances, lines: withTyped(open, now.lines) };
    const [only, ...others] = advances;
    change(now.advanceItemId === '' && only && others.length === 0 ? chosenAdvance(next, only.itemId) : next);
  };
  const chooseParty = (party: Party | null): void => {
    change({ ...draft, party, advances: [], advanceItemId: '', lines: [] });
    if (party) void listItems(party, draft.side);
  };
  // What was kept knows what was open when it was typed; a draft that is changed comes with what is open now.
  const listOnce = useEffectEvent(() => {
    if (isTyped && draft.party) void listItems(draft.party, draft.side);
  });
  useEffect(() => listOnce(), []);
  return { ...items, chooseParty };
}

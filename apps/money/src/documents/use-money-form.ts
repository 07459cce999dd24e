import { useMutation } from '@apollo/client/react';
import { draftProblems, sayWhatIsMissing } from '@suanpan/document-kit/draft-problems';
import { draftWithLines } from '@suanpan/document-kit/draft-with-lines';
import { useDocumentForm } from '@suanpan/document-kit/use-document-form';
import { useEffect, useEffectEvent, useRef } from 'react';
import { CreateMoneyDocumentDocument } from '../data/create-money-document.generated.ts';
import { fenOf, withTyped } from '../settling/settle-line.ts';
import { usePartyItems } from '../settling/use-party-items.ts';
import { useT } from '../texts.ts';
import { type FormSource, keptAs } from './edited-draft.ts';
import { changedMoney, type MoneyDraft, type MoneyKind, moneyInput, type Party } from './money-draft.ts';

interface KeptMoney {
  readonly draft: MoneyDraft;
  readonly change: (draft: MoneyDraft) => void;
  /** Whether somebody has typed in it, here or before a reload: only then is it listed anew when it is shown. */
  readonly isTyped: boolean;
}

const form = draftWithLines<MoneyDraft>();

/** The form of a receipt or payment: the draft that is kept while it is typed, what is wrong with it, and the ways to save it. */
export function useMoneyForm(type: MoneyKind, initial: MoneyDraft, { replaces, bankLine }: FormSource) {
  const t = useT();
  const [create] = useMutation(CreateMoneyDocumentDocument);
  const state = useDocumentForm<MoneyDraft>({
    keptAs: keptAs(type, replaces, bankLine),
    initial,
    form,
    inputOf: (draft) => moneyInput(type, draft),
    async save(draft, { approve, idempotencyKey }) {
      const { data } = await create({ variables: { input: moneyInput(type, draft), approve, replaces }, context: { idempotencyKey } });
      return data?.createMoneyDocument;
    },
    problemsOf(failure, { party, cashAccountId, lines }) {
      const rows = lines.flatMap(({ amount }, row) => (amount !== '' && fenOf(amount) !== 0 ? [row] : []));
      const problems = draftProblems(failure, { rowOf: (sent) => rows[sent] ?? sent, list: 'settles' });
      const fields = {
        ...(party === null && { partyId: t(type === 'RECEIPT' ? 'money.customerMissing' : 'money.supplierMissing') }),
        ...(cashAccountId === '' && { cashAccountId: t('money.accountMissing') }),
      };
      return sayWhatIsMissing(problems, { fields, rows: new Set(), product: '' });
    },
    pageOf: ({ id }) => `/money/documents/${id}`,
  });
  const { draft, change } = state.kept;
  const changeHead = (head: Partial<MoneyDraft>): void => change(changedMoney(draft, head));
  const items = useMoneyItems(type, { ...state.kept, isTyped: replaces === null || state.kept.restoredAt !== null });
  return { ...state, ...items, changeHead };
}

/** Lists what is open with whoever is chosen, and says while it does so. */
function useMoneyItems(type: MoneyKind, { draft, change, isTyped }: KeptMoney) {
  const { read, ...items } = usePartyItems();
  const latest = useRef(draft);
  latest.current = draft;

  const listItems = async (party: Party): Promise<void> => {
    const open = await read(type === 'RECEIPT' ? 'RECEIVABLE' : 'PAYABLE', party.id);
    const { party: now, lines } = latest.current;
    // Somebody else may have been chosen meanwhile.
    if (now?.id === party.id) change(changedMoney(latest.current, { lines: withTyped(open, lines) }));
  };
  const chooseParty = (party: Party | null): void => {
    change({ ...draft, party, lines: [] });
    if (party) void listItems(party);
  };
  // What was kept knows what was open when it was typed; a draft that is changed comes with what is open now.
  const listOnce = useEffectEvent(() => {
    if (isTyped && draft.party) void listItems(draft.party);
  });
  useEffect(() => listOnce(), []);
  return { ...items, chooseParty };
}

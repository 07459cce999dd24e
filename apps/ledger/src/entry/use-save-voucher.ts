import { useMutation } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useRef, useState } from 'react';
import { CreateJournalDocument } from '../data/create-journal.generated.ts';
import type { JournalFragment } from '../data/journal.fragment.generated.ts';
import { toJournalInput, type VoucherDraft } from './voucher-draft.ts';

/** How a save went. */
type SaveResult = { readonly saved: JournalFragment } | { readonly failure: Failure };

/** The draft whose place a voucher takes. */
export interface DraftVersion {
  readonly id: string;
  readonly version: number;
}

/** Saves a voucher as a draft, or posts it at once; as a new one, or in the place of a draft. */
export function useSaveVoucher(replaces: DraftVersion | null) {
  const [create] = useMutation(CreateJournalDocument);
  const describeFailure = useDescribeFailure();
  const [isPending, setPending] = useState(false);
  const attempt = useRef({ input: '', key: '' });
  const save = async (draft: VoucherDraft, approve: boolean): Promise<SaveResult> => {
    setPending(true);
    try {
      const variables = { input: toJournalInput(draft), approve, replaces };
      const { data } = await create({ variables, context: { idempotencyKey: keyOf(attempt.current, JSON.stringify(variables)) } });
      if (!data) throw new Error('The backend answered without the voucher.');
      attempt.current = { input: '', key: '' };
      return { saved: data.createJournal };
    } catch (error) {
      return { failure: describeFailure(error) };
    } finally {
      setPending(false);
    }
  };
  return { save, isPending };
}

/** The same input gets the same key, so that a retry after a lost answer does not make a second voucher. */
function keyOf(attempt: { input: string; key: string }, input: string): string {
  if (attempt.input !== input) Object.assign(attempt, { input, key: crypto.randomUUID() });
  return attempt.key;
}

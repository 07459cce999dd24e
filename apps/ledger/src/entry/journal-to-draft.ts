import type { JournalFragment } from '../data/journal.fragment.generated.ts';
import { typedLine } from './typed-line.ts';
import { newVoucher, type VoucherDraft } from './voucher-draft.ts';

/** Returns a draft that the backend has as it is typed; `nameOf` gives the name of an account by its code. */
export function journalToDraft(
  { date, word, attachedPapers, note, lines }: JournalFragment,
  nameOf: (code: string) => string,
): VoucherDraft {
  return {
    ...newVoucher(date, word === null || word === 'OPENING' ? 'GENERAL' : word),
    attachedPapers: String(attachedPapers),
    flowLine: lines.find(({ cashFlowLine }) => cashFlowLine !== null)?.cashFlowLine ?? null,
    lines: lines.flatMap(({ accountCode: code, summary, debit, credit }) =>
      code === null ? [] : [typedLine({ code, summary: summary ?? note, debit, credit }, nameOf)],
    ),
  };
}

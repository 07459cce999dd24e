import type { JournalFragment } from '../data/journal.fragment.generated.ts';
import { blankLine, newVoucher, type VoucherDraft } from './voucher-draft.ts';

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
      code === null
        ? []
        : [
            {
              ...blankLine(),
              summary: summary ?? note,
              account: { id: code, code, label: `${code} ${nameOf(code)}`, isControlled: false },
              debit: amount(debit),
              credit: amount(credit),
            },
          ],
    ),
  };
}

function amount(text: string | null): string {
  return text === null || Number(text) === 0 ? '' : text;
}

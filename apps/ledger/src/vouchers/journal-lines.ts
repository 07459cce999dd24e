import type { JournalFragment } from '../data/journal.fragment.generated.ts';
import type { PaperLine } from './paper-line.ts';

/** Returns the lines of a voucher by hand as its paper shows them; what only says where cash belongs is none of them. */
export function journalLines({ lines, note }: Pick<JournalFragment, 'lines' | 'note'>): readonly PaperLine[] {
  return lines.flatMap(({ position, accountCode, debit, credit, summary }) =>
    accountCode === null
      ? []
      : [{ position, accountCode, summary: summary ?? note, auxName: null, debit: debit ?? '0', credit: credit ?? '0' }],
  );
}

import { decimalToFen, type Fen } from '@suanpan/money/fen';
import type { ReadAccountEntriesQuery } from '../data/read-account-entries.generated.ts';

type Entries = ReadAccountEntriesQuery['accountEntries'];
type Entry = Entries['edges'][number]['node'];

/** A row of the detail of an account: what there was before, a line of a voucher, or what a month or its year came to. */
export type DetailRow =
  | { readonly kind: 'opening'; readonly id: string; readonly balance: Fen }
  | { readonly kind: 'entry'; readonly id: string; readonly balance: Fen; readonly entry: Entry }
  | {
      readonly kind: 'month' | 'year';
      readonly id: string;
      readonly month: string;
      readonly debit: Fen;
      readonly credit: Fen;
      readonly balance: Fen;
    };

/** Puts the lines of a page together with the opening, where the page begins, and the sums of the months that end on it. */
export function detailRows({ opening, edges, months, pageInfo }: Entries): readonly DetailRow[] {
  const rows: DetailRow[] = pageInfo.hasPreviousPage ? [] : [{ kind: 'opening', id: 'opening', balance: decimalToFen(opening) }];
  const entries = edges.map(({ node }) => node);
  for (const [index, entry] of entries.entries()) {
    rows.push({ kind: 'entry', id: entry.id, balance: decimalToFen(entry.balance), entry });
    const next = entries[index + 1];
    const endsMonth = next ? next.voucher.period !== entry.voucher.period : !pageInfo.hasNextPage;
    if (endsMonth) rows.push(...sumsOf(months, entry.voucher.period));
  }
  return rows;
}

function sumsOf(months: Entries['months'], month: string): readonly DetailRow[] {
  const found = months.find((row) => row.month === month);
  if (!found) return [];
  const balance = decimalToFen(found.balance);
  return [
    { kind: 'month', id: `${month}-month`, month, debit: decimalToFen(found.debit), credit: decimalToFen(found.credit), balance },
    { kind: 'year', id: `${month}-year`, month, debit: decimalToFen(found.yearDebit), credit: decimalToFen(found.yearCredit), balance },
  ];
}

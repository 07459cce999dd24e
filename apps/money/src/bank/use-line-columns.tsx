import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { type ReactNode, useMemo } from 'react';
import type { BankLineRowFragment } from '../data/bank-line.fragment.generated.ts';
import { useT } from '../texts.ts';

/** What stands at the end of a line. */
export interface LineEnd {
  readonly header: string;
  readonly cell: (line: BankLineRowFragment) => ReactNode;
}

/** The columns of lines of a bank: what it says, and what becomes of it. */
export function useLineColumns({ header, cell }: LineEnd): readonly DataColumn<BankLineRowFragment>[] {
  const t = useT();
  return useMemo(
    () => [
      { id: 'DATE', header: t('bank.date'), cell: ({ date }) => date, width: 104, phone: 'subtitle' },
      { id: 'WHAT', header: t('bank.what'), cell: (line) => whatOf(line) || t('bank.noWords'), phone: 'title' },
      { id: 'AMOUNT', header: t('bank.amount'), cell: ({ amount }) => <Amount value={amount} />, align: 'end', width: 124, phone: 'value' },
      { id: 'END', header, cell, width: 190, phone: 'meta' },
    ],
    [t, header, cell],
  );
}

/** What a bank says of a line, in one text. */
export function whatOf({ party, note }: Pick<BankLineRowFragment, 'party' | 'note'>): string {
  return [party, note].filter((text) => text !== '').join(' · ');
}

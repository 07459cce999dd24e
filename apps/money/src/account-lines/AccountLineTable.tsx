import { plainDecimal } from '@suanpan/document-kit/decimal-text';
import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { LineTable } from '@suanpan/shared-ui/line-table';
import { useMemo } from 'react';
import type { MoneyDocumentFragment } from '../data/money-document.fragment.generated.ts';
import { useT } from '../texts.ts';
import type { AccountLineWords } from './account-line-words.ts';

type Line = MoneyDocumentFragment['lines'][number];

interface AccountLineTableProps {
  lines: readonly Line[];
  words: AccountLineWords;
  /** Whether they may have tax. */
  hasTax?: boolean;
}

/** What money was spent on, or what is owed, each with its account. */
export function AccountLineTable({ lines, words, hasTax = true }: AccountLineTableProps) {
  const t = useT();
  const columns = useMemo<readonly DataColumn<Line>[]>(() => {
    const tax: readonly DataColumn<Line>[] = [
      {
        id: 'rate',
        header: words.rate,
        width: 104,
        align: 'end',
        cell: ({ taxRate }) => (taxRate === null ? words.noRate : `${plainDecimal(taxRate)}%`),
      },
      { id: 'tax', header: t('accountLine.tax'), width: 112, align: 'end', cell: (line) => <Amount value={line.tax} /> },
    ];
    return [
      { id: 'account', header: words.account, cell: ({ account }) => account && `${account.code} ${account.fullName}`, phone: 'title' },
      { id: 'summary', header: t('accountLine.summary'), cell: ({ summary }) => summary, phone: 'subtitle' },
      ...(hasTax ? tax : []),
      {
        id: 'amount',
        header: t('accountLine.amount'),
        width: 132,
        align: 'end',
        cell: (line) => <Amount value={line.amount} />,
        phone: 'value',
      },
    ];
  }, [t, words, hasTax]);
  return <LineTable label={words.lines} columns={columns} rows={lines} rowKey={({ id }) => id} />;
}

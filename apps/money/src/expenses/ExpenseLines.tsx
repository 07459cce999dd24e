import { plainDecimal } from '@suanpan/document-kit/decimal-text';
import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { LineTable } from '@suanpan/shared-ui/line-table';
import { useMemo } from 'react';
import type { MoneyDocumentFragment } from '../data/money-document.fragment.generated.ts';
import { useT } from '../texts.ts';

type Line = MoneyDocumentFragment['lines'][number];

interface ExpenseLinesProps {
  lines: readonly Line[];
}

/** What money was spent on, each with its account. */
export function ExpenseLines({ lines }: ExpenseLinesProps) {
  const t = useT();
  const columns = useMemo<readonly DataColumn<Line>[]>(
    () => [
      {
        id: 'account',
        header: t('expense.account'),
        cell: ({ account }) => account && `${account.code} ${account.fullName}`,
        phone: 'title',
      },
      { id: 'summary', header: t('expense.summary'), cell: ({ summary }) => summary, phone: 'subtitle' },
      {
        id: 'rate',
        header: t('expense.rate'),
        width: 104,
        align: 'end',
        cell: ({ taxRate }) => (taxRate === null ? t('expense.noRate') : `${plainDecimal(taxRate)}%`),
      },
      { id: 'tax', header: t('expense.tax'), width: 112, align: 'end', cell: ({ tax }) => <Amount value={tax} /> },
      {
        id: 'amount',
        header: t('expense.amount'),
        width: 132,
        align: 'end',
        cell: (line) => <Amount value={line.amount} />,
        phone: 'value',
      },
    ],
    [t],
  );
  return <LineTable label={t('expense.lines')} columns={columns} rows={lines} rowKey={({ id }) => id} />;
}

import { fenToDecimal } from '@suanpan/money/fen';
import { Amount } from '@suanpan/shared-ui/amount';
import type { EntryColumn } from '@suanpan/shared-ui/entry-column';
import { useMemo } from 'react';
import { useT } from '../texts.ts';
import { expenseAmounts, type ExpenseLine, noRate } from './expense-draft.ts';
import { type AccountChoice, accountItem, findExpenseAccounts } from './find-expense-accounts.ts';
import type { useExpenseOptions } from './use-expense-options.ts';

/** The columns of expenses while they are typed. */
export function useExpenseColumns(
  { accounts, taxRates, isSmallScale }: ReturnType<typeof useExpenseOptions>,
  taxIncluded: boolean,
): readonly EntryColumn<ExpenseLine>[] {
  const t = useT();
  return useMemo(
    () => [
      {
        id: 'accountCode',
        header: t('expense.account'),
        kind: 'lookup',
        placeholder: t('expense.accountHint'),
        phone: 'title',
        get: ({ account }) => account && accountItem(account),
        // The grid gives back what `search` returned, which knows more than its label.
        set: (line, item) => ({ ...line, account: (item as AccountChoice | null)?.account ?? null }),
        search: async (text) => findExpenseAccounts(accounts, text),
      },
      {
        id: 'summary',
        header: t('expense.summary'),
        kind: 'text',
        phone: 'field',
        get: ({ summary }) => summary,
        set: (line, summary) => ({ ...line, summary }),
      },
      {
        id: 'amount',
        header: t('expense.amount'),
        kind: 'decimal',
        align: 'end',
        width: 140,
        phone: 'field',
        get: ({ amount }) => amount,
        set: (line, amount) => ({ ...line, amount }),
      },
      {
        id: 'taxRate',
        header: t(isSmallScale ? 'expense.invoiceRate' : 'expense.rate'),
        kind: 'select',
        width: 132,
        phone: 'field',
        options: [
          { value: noRate, label: t(isSmallScale ? 'expense.noInvoiceRate' : 'expense.noRate') },
          ...taxRates.map((value) => ({ value, label: `${value}%` })),
        ],
        get: ({ taxRate }) => taxRate,
        set: (line, taxRate) => ({ ...line, taxRate }),
      },
      {
        id: 'tax',
        header: t('expense.tax'),
        kind: 'computed',
        align: 'end',
        width: 112,
        phone: 'value',
        get: (line) => <Amount value={fenToDecimal(expenseAmounts(line, taxIncluded).tax)} />,
      },
    ],
    [t, accounts, taxRates, isSmallScale, taxIncluded],
  );
}

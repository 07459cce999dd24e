import { useMemo } from 'react';
import type { AccountLineWords } from '../account-lines/account-line-words.ts';
import { useT } from '../texts.ts';

/** What the lines of expenses are called; a small-scale taxpayer deducts nothing of what an invoice says. */
export function useExpenseWords(isSmallScale = false): AccountLineWords {
  const t = useT();
  return useMemo(
    () => ({
      lines: t('expense.lines'),
      account: t('expense.account'),
      rate: t(isSmallScale ? 'expense.invoiceRate' : 'expense.rate'),
      noRate: t(isSmallScale ? 'expense.noInvoiceRate' : 'expense.noRate'),
    }),
    [t, isSmallScale],
  );
}

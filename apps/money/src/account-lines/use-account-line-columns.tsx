import { fenToDecimal } from '@suanpan/money/fen';
import { Amount } from '@suanpan/shared-ui/amount';
import type { EntryColumn } from '@suanpan/shared-ui/entry-column';
import { useMemo } from 'react';
import { useT } from '../texts.ts';
import { type AccountLine, accountLineAmounts, noRate } from './account-line.ts';
import type { AccountLineWords } from './account-line-words.ts';
import { type AccountChoice, accountItem, findLineAccounts, type FoundAccount } from './find-line-accounts.ts';

/** What can be chosen in lines of accounts, and how they are called. */
export interface AccountLineTerms {
  readonly accounts: readonly FoundAccount[];
  /** Null where lines have no tax. */
  readonly taxRates: readonly string[] | null;
  readonly taxIncluded: boolean;
  readonly words: AccountLineWords;
}

/** The columns of lines of accounts while they are typed. */
export function useAccountLineColumns({ accounts, taxRates, taxIncluded, words }: AccountLineTerms): readonly EntryColumn<AccountLine>[] {
  const t = useT();
  return useMemo(
    () => [
      {
        id: 'accountCode',
        header: words.account,
        kind: 'lookup',
        placeholder: t('accountLine.accountHint'),
        phone: 'title',
        get: ({ account }) => account && accountItem(account),
        // The grid gives back what `search` returned, which knows more than its label.
        set: (line, item) => ({ ...line, account: (item as AccountChoice | null)?.account ?? null }),
        search: async (text) => findLineAccounts(accounts, text),
      },
      {
        id: 'summary',
        header: t('accountLine.summary'),
        kind: 'text',
        phone: 'field',
        get: ({ summary }) => summary,
        set: (line, summary) => ({ ...line, summary }),
      },
      {
        id: 'amount',
        header: t('accountLine.amount'),
        kind: 'decimal',
        align: 'end',
        width: 140,
        phone: 'field',
        get: ({ amount }) => amount,
        set: (line, amount) => ({ ...line, amount }),
      },
      ...(taxRates === null ? [] : taxColumns({ taxRates, taxIncluded, words, tax: t('accountLine.tax') })),
    ],
    [t, accounts, taxRates, words, taxIncluded],
  );
}

interface TaxColumnTerms extends Pick<AccountLineTerms, 'taxIncluded' | 'words'> {
  readonly taxRates: readonly string[];
  readonly tax: string;
}

function taxColumns({ taxRates, taxIncluded, words, tax }: TaxColumnTerms): readonly EntryColumn<AccountLine>[] {
  return [
    {
      id: 'taxRate',
      header: words.rate,
      kind: 'select',
      width: 132,
      phone: 'field',
      options: [{ value: noRate, label: words.noRate }, ...taxRates.map((value) => ({ value, label: `${value}%` }))],
      get: ({ taxRate }) => taxRate,
      set: (line, taxRate) => ({ ...line, taxRate }),
    },
    {
      id: 'tax',
      header: tax,
      kind: 'computed',
      align: 'end',
      width: 112,
      phone: 'value',
      get: (line) => <Amount value={fenToDecimal(accountLineAmounts(line, taxIncluded).tax)} />,
    },
  ];
}

import { fenToDecimal, type Fen } from '@suanpan/money/fen';
import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { useMemo } from 'react';
import { levelOf } from '../accounts/account-level.ts';
import type { AccountNames } from '../accounts/use-account-names.ts';
import { useT } from '../texts.ts';
import styles from './Balances.module.css';
import { SidedAmount } from './SidedAmount.tsx';
import type { TrialRow } from './trial-rows.ts';

/** The columns of the trial balance. */
export function useTrialColumns({ nameOf }: AccountNames): readonly DataColumn<TrialRow>[] {
  const t = useT();
  return useMemo(() => {
    const side = (id: string, header: string, of: (row: TrialRow) => Fen): DataColumn<TrialRow> => ({
      id,
      header,
      align: 'end',
      width: 128,
      phone: 'hidden',
      cell: (row) => (of(row) === 0 ? null : <Amount value={fenToDecimal(of(row))} />),
    });
    return [
      { id: 'CODE', header: t('account.code'), width: 110, phone: 'meta', cell: ({ code }) => code },
      {
        id: 'NAME',
        header: t('account.name'),
        phone: 'title',
        cell: ({ code }) => (
          <span className={styles['name']} data-level={levelOf(code)}>
            {nameOf(code)}
          </span>
        ),
      },
      side('OPENING_DEBIT', t('balances.openingDebit'), ({ opening }) => Math.max(opening, 0)),
      side('OPENING_CREDIT', t('balances.openingCredit'), ({ opening }) => Math.max(-opening, 0)),
      side('DEBIT', t('balances.debit'), ({ debit }) => debit),
      side('CREDIT', t('balances.credit'), ({ credit }) => credit),
      side('ENDING_DEBIT', t('balances.endingDebit'), ({ ending }) => Math.max(ending, 0)),
      side('ENDING_CREDIT', t('balances.endingCredit'), ({ ending }) => Math.max(-ending, 0)),
    ];
  }, [t, nameOf]);
}

/** The columns of the trial balance on a phone: an account and where it stands at the end. */
export function useShortTrialColumns({ nameOf }: AccountNames): readonly DataColumn<TrialRow>[] {
  const t = useT();
  return useMemo(
    () => [
      { id: 'NAME', header: t('account.name'), phone: 'title', cell: ({ code }) => `${code} ${nameOf(code)}` },
      {
        id: 'TURNOVER',
        header: t('balances.turnover'),
        phone: 'meta',
        cell: ({ debit, credit }) => (
          <>
            {t('direction.DEBIT')} <Amount value={fenToDecimal(debit)} /> {t('direction.CREDIT')} <Amount value={fenToDecimal(credit)} />
          </>
        ),
      },
      { id: 'ENDING', header: t('balances.ending'), align: 'end', phone: 'value', cell: ({ ending }) => <SidedAmount balance={ending} /> },
    ],
    [t, nameOf],
  );
}

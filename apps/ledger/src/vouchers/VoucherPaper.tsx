import { amountWords } from '@suanpan/money/amount-words';
import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DocumentPaper } from '@suanpan/shared-ui/document-paper';
import { LineTable } from '@suanpan/shared-ui/line-table';
import { useMemo, type ReactNode } from 'react';
import { useAccountNames } from '../accounts/use-account-names.ts';
import type { VoucherWord } from '../data/voucher-row.fragment.generated.ts';
import { useT } from '../texts.ts';
import { cellAmount, paperSums, type PaperLine } from './paper-line.ts';
import styles from './VoucherPaper.module.css';

interface VoucherPaperProps {
  word: VoucherWord;
  /** What stands for its number: a draft has none yet. */
  number: string;
  date: string;
  /** How many papers are attached. */
  papers: number;
  lines: readonly PaperLine[];
  /** Who wrote it; nothing while nobody can say. */
  writtenBy?: string | undefined;
  actions?: ReactNode;
  aside?: ReactNode;
}

/** A voucher as paper: its lines, their sums in words, and who wrote it. */
export function VoucherPaper({ word, number, date, papers, lines, writtenBy, actions, aside }: VoucherPaperProps) {
  const t = useT();
  const columns = usePaperColumns(lines.some(({ auxName }) => auxName !== null));
  const sums = useMemo(() => paperSums(lines), [lines]);
  return (
    <DocumentPaper
      heading={t(`paper.${word}`)}
      fields={
        <div className={styles['head']}>
          <span>
            {t('paper.word')} <strong>{t(`word.${word}`)}</strong> {t('paper.number', { number })}
          </span>
          <span>
            {t('voucher.date')} <strong>{date}</strong>
          </span>
          <span>
            {t('voucher.papers')} <strong>{t('voucher.papersCount', { count: papers })}</strong>
          </span>
        </div>
      }
      signatures={writtenBy !== undefined && <span>{t('paper.writtenBy', { name: writtenBy })}</span>}
      actions={actions || undefined}
      aside={aside}
    >
      <LineTable
        label={t('voucher.lines')}
        columns={columns}
        rows={lines}
        rowKey={({ position }) => String(position)}
        totals={{
          SUMMARY: t('paper.total', { words: amountWords(sums.debit) }),
          DEBIT: <Amount value={sums.debit} />,
          CREDIT: <Amount value={sums.credit} />,
        }}
      />
    </DocumentPaper>
  );
}

function usePaperColumns(hasAux: boolean): readonly DataColumn<PaperLine>[] {
  const t = useT();
  const { titleOf } = useAccountNames();
  return useMemo(() => {
    const side = (id: 'DEBIT' | 'CREDIT', of: (line: PaperLine) => string): DataColumn<PaperLine> => ({
      id,
      header: t(id === 'DEBIT' ? 'voucher.debit' : 'voucher.credit'),
      align: 'end',
      width: 130,
      phone: 'meta',
      cell: (line) => cellAmount(of(line)) && <Amount value={of(line)} />,
    });
    return [
      { id: 'SUMMARY', header: t('voucher.summary'), cell: ({ summary }) => summary, phone: 'subtitle' },
      { id: 'ACCOUNT', header: t('voucher.account'), cell: ({ accountCode }) => titleOf(accountCode), phone: 'title' },
      ...(hasAux ? [{ id: 'AUX', header: t('voucher.aux'), cell: ({ auxName }: PaperLine) => auxName ?? '', phone: 'meta' as const }] : []),
      side('DEBIT', ({ debit }) => debit),
      side('CREDIT', ({ credit }) => credit),
    ];
  }, [t, titleOf, hasAux]);
}

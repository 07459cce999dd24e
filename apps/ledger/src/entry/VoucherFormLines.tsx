import { useHost } from '@suanpan/app-kit/use-host';
import { amountWords } from '@suanpan/money/amount-words';
import { fenToDecimal } from '@suanpan/money/fen';
import { formatAmount } from '@suanpan/money/format-amount';
import { Amount } from '@suanpan/shared-ui/amount';
import { EntryGrid } from '@suanpan/shared-ui/entry-grid';
import { useEffect, useRef } from 'react';
import { useT } from '../texts.ts';
import { useLineColumns } from './use-line-columns.ts';
import { blankLine, isBlankLine, type VoucherDraft, type VoucherSums, voucherSums } from './voucher-draft.ts';
import styles from './VoucherForm.module.css';

interface VoucherFormLinesProps {
  /** Where the form's summary leads to. */
  id: string;
  draft: VoucherDraft;
  /** What is wrong, by `<row>.<column>`. */
  errors: Readonly<Record<`${number}.${string}`, string>>;
  onChange: (draft: VoucherDraft) => void;
}

/** The lines of a voucher while they are typed, with their sums and by how much they differ. The first cell has the focus from the start. */
export function VoucherFormLines({ id, draft, errors, onChange }: VoucherFormLinesProps) {
  const t = useT();
  const { ui } = useHost();
  const columns = useLineColumns();
  const sums = voucherSums(draft.lines);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('[data-cell="0.summary"]')?.focus({ preventScroll: true });
  }, []);
  return (
    <div id={id} ref={root} tabIndex={-1}>
      <EntryGrid
        label={t('voucher.lines')}
        columns={columns}
        rows={draft.lines}
        rowKey={(line) => line.key}
        onRowsChange={(lines) => onChange({ ...draft, lines })}
        newRow={blankLine}
        isBlank={isBlankLine}
        errors={errors}
        footer={{
          label: <SumsLabel sums={sums} />,
          cells: { debit: <Amount value={fenToDecimal(sums.debit)} />, credit: <Amount value={fenToDecimal(sums.credit)} /> },
        }}
        onRemove={({ index, undo }) =>
          ui.toast({ tone: 'info', text: t('entry.removed', { row: index + 1 }), action: { label: t('action.undo'), run: undo } })
        }
      />
    </div>
  );
}

function SumsLabel({ sums: { debit, credit, difference } }: { sums: VoucherSums }) {
  const t = useT();
  const larger = Math.abs(debit) >= Math.abs(credit) ? debit : credit;
  return (
    <>
      {t('paper.total', { words: larger === 0 ? '' : amountWords(fenToDecimal(larger)) })}
      {difference !== 0 && (
        <span className={styles['difference']} role="status">
          {t('entry.difference', { amount: formatAmount(fenToDecimal(Math.abs(difference))) })}
        </span>
      )}
    </>
  );
}

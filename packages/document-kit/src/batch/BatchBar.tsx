import { formatAmount } from '@suanpan/money/format-amount';
import { decimalToFen, fenToDecimal } from '@suanpan/money/fen';
import { useHost } from '@suanpan/app-kit/use-host';
import { useHasSeparateDuties } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import type { PrintSource } from '@suanpan/print-kit/print-source';
import { lazy, Suspense, useState } from 'react';
import { ListTexts } from '../list-tools/ListTexts.tsx';
import { useListT } from '../list-tools/list-texts.ts';
import { CancelDialog } from '../orders/CancelDialog.tsx';
import type { Batch, BatchAct, BatchRow } from './batch.ts';
import styles from './BatchBar.module.css';
import { useBatchRun } from './use-batch-run.ts';
import type { MarkedRows } from './use-row-selection.ts';

const PrintSeveral = lazy(async () => ({ default: (await import('../view/late-parts.ts')).lateParts.PrintSeveral }));

export interface BatchBarProps<Row extends BatchRow> {
  /** What the list is called. */
  title: string;
  batch: Batch<Row>;
  marked: MarkedRows<Row>;
  pathOf: (row: Row) => string;
}

/** How many rows are marked, what they come to, and what can be done to them. Renders a region at the lower edge of the list. */
export function BatchBar<Row extends BatchRow>(props: BatchBarProps<Row>) {
  return (
    <ListTexts>
      <Bar {...props} />
    </ListTexts>
  );
}

function Bar<Row extends BatchRow>({ title, batch, marked, pathOf }: BatchBarProps<Row>) {
  const t = useListT();
  const { ui } = useHost();
  const isSeparate = useHasSeparateDuties();
  const run = useBatchRun({ title, jobs: batch.jobs, pathOf });
  const [asked, setAsked] = useState<BatchAct<Row> | null>(null);
  const { chosen } = marked;
  const begin = (act: BatchAct<Row>, reason: string): void => {
    run(act, chosen.filter(act.isFor), reason);
    marked.toggle();
  };
  const bodyOf = (act: BatchAct<Row>): string => {
    const count = chosen.length - chosen.filter(act.isFor).length;
    const skipped = count === 0 ? '' : t('batch.skipped', { count, act: act.label });
    const own = act.id === 'approve' && isSeparate ? t('batch.ownRefused') : '';
    return [act.body, skipped, own].filter((part) => part !== '').join(' ');
  };
  const titleOf = (act: BatchAct<Row>): string => t('batch.confirm', { act: act.label, count: chosen.filter(act.isFor).length });
  const want = async (act: BatchAct<Row>): Promise<void> => {
    if (act.asks === 'reason') setAsked(act);
    else if (await ui.confirm({ title: titleOf(act), body: bodyOf(act), confirmLabel: act.label })) begin(act, '');
  };
  return (
    <section className={styles.bar} aria-label={t('batch.title')}>
      <p className={styles.sum} aria-live="polite">
        {chosen.length === 0 ? t('batch.none') : <Sum rows={chosen} amountOf={batch.amountOf} />}
      </p>
      <Button size="small" onPress={marked.markAll}>
        {t('batch.all')}
      </Button>
      {chosen.length > 0 && (
        <Button size="small" onPress={marked.clear}>
          {t('batch.clear')}
        </Button>
      )}
      {batch.acts.map((act) => {
        const count = chosen.filter(act.isFor).length;
        return (
          <Button
            key={act.id}
            size="small"
            tone={act.asks === 'reason' ? 'danger' : 'primary'}
            isDisabled={count === 0}
            onPress={() => void want(act)}
          >
            {count === 0 ? act.label : t('batch.act', { act: act.label, count })}
          </Button>
        );
      })}
      {batch.print && <PrintChosen title={title} rows={chosen} source={batch.print} />}
      {asked && (
        <CancelDialog
          isOpen
          title={titleOf(asked)}
          words={{ body: bodyOf(asked), reason: t('batch.reason', { act: asked.label }), act: asked.label }}
          onClose={() => setAsked(null)}
          onCancelOrder={(reason) => {
            begin(asked, reason);
            return Promise.resolve(true);
          }}
        />
      )}
    </section>
  );
}

interface PrintChosenProps {
  /** What the list is called. */
  title: string;
  rows: readonly BatchRow[];
  source: PrintSource;
}

/** Prints the marked rows in one go. Renders a button. */
function PrintChosen({ title, rows, source }: PrintChosenProps) {
  const t = useListT();
  const [printed, setPrinted] = useState<readonly BatchRow[] | null>(null);
  const count = rows.length;
  return (
    <>
      <Button size="small" isDisabled={count === 0} onPress={() => setPrinted(rows)}>
        {count === 0 ? t('batch.print') : t('batch.act', { act: t('batch.print'), count })}
      </Button>
      {printed && (
        <Suspense fallback={null}>
          <PrintSeveral name={title} chosen={printed} source={source} onClose={() => setPrinted(null)} />
        </Suspense>
      )}
    </>
  );
}

function Sum<Row extends BatchRow>({ rows, amountOf }: { rows: readonly Row[]; amountOf: Batch<Row>['amountOf'] }) {
  const t = useListT();
  const amounts = rows.map(amountOf).filter((amount) => amount !== null);
  const count = t('batch.chosen', { count: rows.length });
  if (amounts.length === 0) return count;
  const sum = fenToDecimal(amounts.reduce((total, amount) => total + decimalToFen(amount), 0));
  return `${count} · ${t('batch.sum', { sum: formatAmount(sum) })}`;
}

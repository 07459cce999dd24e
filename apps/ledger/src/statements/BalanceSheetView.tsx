import { useQuery } from '@apollo/client/react';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { ReadBalanceSheetDocument, type ReadBalanceSheetQuery } from '../data/read-balance-sheet.generated.ts';
import { lastDayOf } from '../months/month.ts';
import { useT } from '../texts.ts';
import { balanceSides } from './balance-sides.ts';
import { StatementCells, type StatementLine } from './StatementLines.tsx';
import { StatementSheet } from './StatementSheet.tsx';
import styles from './StatementSheet.module.css';
import { StatementState } from './StatementState.tsx';

const sums: ReadonlySet<number> = new Set([15, 20, 29, 30, 41, 46, 47, 52, 53]);

interface BalanceSheetViewProps {
  month: string;
}

/** The balance sheet of a month, assets beside liabilities and equity (会小企01表). */
export function BalanceSheetView({ month }: BalanceSheetViewProps) {
  const t = useT();
  const { data, previousData, error, refetch } = useQuery(ReadBalanceSheetDocument, { variables: { month } });
  const lines = (data ?? previousData)?.balanceSheet;
  if (!lines) return <StatementState error={error} onRetry={() => void refetch()} />;
  return (
    <StatementSheet title={t('statement.balance-sheet')} form="会小企01表" when={lastDayOf(month)}>
      <BothSides lines={lines} />
    </StatementSheet>
  );
}

function BothSides({ lines }: { lines: ReadBalanceSheetQuery['balanceSheet'] }) {
  const t = useT();
  const { rows, last } = balanceSides(lines);
  return (
    <>
      <table className={`${styles['lines']} ${styles['wide']}`} aria-label={t('statement.balance-sheet')}>
        <thead>
          <tr>
            <SideHead name={t('sheet.assets')} />
            <SideHead name={t('sheet.liabilities')} />
          </tr>
        </thead>
        <tbody>
          {[...rows, last].map(([left, right]) => (
            <tr key={`${left?.line ?? ''}-${right?.line ?? ''}`}>
              <SideCells line={left} />
              <SideCells line={right} />
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <StatusTag tone={last[0]?.amounts[0] === last[1]?.amounts[0] ? 'done' : 'danger'}>
          {t(last[0]?.amounts[0] === last[1]?.amounts[0] ? 'sheet.balanced' : 'sheet.unbalanced')}
        </StatusTag>
      </p>
    </>
  );
}

function SideHead({ name }: { name: string }) {
  const t = useT();
  return (
    <>
      <th scope="col">{name}</th>
      <th scope="col" className={styles['line']}>
        {t('sheet.line')}
      </th>
      <th scope="col" className={styles['number']}>
        {t('sheet.ending')}
      </th>
      <th scope="col" className={styles['number']}>
        {t('sheet.opening')}
      </th>
    </>
  );
}

function SideCells({ line }: { line: StatementLine | undefined }) {
  return line ? <StatementCells line={line} isSum={sums.has(line.line)} /> : <td colSpan={4}>{'\u00a0'}</td>;
}

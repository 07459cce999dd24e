import { useQuery } from '@apollo/client/react';
import { ReadIncomeStatementDocument } from '../data/read-income-statement.generated.ts';
import { useMonthName } from '../months/use-month-name.ts';
import { useT } from '../texts.ts';
import { StatementLines } from './StatementLines.tsx';
import { StatementSheet } from './StatementSheet.tsx';
import { StatementState } from './StatementState.tsx';

const sums: ReadonlySet<number> = new Set([21, 30, 32]);

interface IncomeStatementViewProps {
  month: string;
}

/** The income statement of a month and of its year so far (会小企02表). */
export function IncomeStatementView({ month }: IncomeStatementViewProps) {
  const t = useT();
  const monthName = useMonthName();
  const { data, previousData, error, refetch } = useQuery(ReadIncomeStatementDocument, { variables: { month } });
  const lines = (data ?? previousData)?.incomeStatement;
  if (!lines) return <StatementState error={error} onRetry={() => void refetch()} />;
  return (
    <StatementSheet title={t('statement.income')} form="会小企02表" when={monthName(month)}>
      <StatementLines
        label={t('statement.income')}
        headers={[t('sheet.yearToDate'), t('sheet.month')]}
        lines={lines.map(({ line, name, month: ofMonth, yearToDate }) => ({ line, name, amounts: [yearToDate, ofMonth] }))}
        sums={sums}
      />
    </StatementSheet>
  );
}

import { useQuery } from '@apollo/client/react';
import { ReadCashFlowDocument } from '../data/read-cash-flow.generated.ts';
import { useMonthName } from '../months/use-month-name.ts';
import { useT } from '../texts.ts';
import { StatementLines } from './StatementLines.tsx';
import { StatementSheet } from './StatementSheet.tsx';
import { StatementState } from './StatementState.tsx';

const sums: ReadonlySet<number> = new Set([7, 13, 19, 20, 22]);

interface CashFlowViewProps {
  month: string;
}

/** The cash flow statement of a month (会小企03表). */
export function CashFlowView({ month }: CashFlowViewProps) {
  const t = useT();
  const monthName = useMonthName();
  const { data, previousData, error, refetch } = useQuery(ReadCashFlowDocument, { variables: { month } });
  const lines = (data ?? previousData)?.cashFlowStatement;
  if (!lines) return <StatementState error={error} onRetry={() => void refetch()} />;
  return (
    <StatementSheet title={t('statement.cash-flow')} form="会小企03表" when={monthName(month)}>
      <StatementLines
        label={t('statement.cash-flow')}
        headers={[t('sheet.month')]}
        lines={lines.map(({ line, name, amount }) => ({ line, name, amounts: [amount] }))}
        sums={sums}
      />
    </StatementSheet>
  );
}

import { DateField } from '@suanpan/shared-ui/date-field';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { ReportFrame } from '../report/ReportFrame.tsx';
import { ReportTable } from '../report/ReportTable.tsx';
import type { ReceivableRow } from '../receivables/receivable-rows.ts';
import { ReceivablesAbove } from '../receivables/ReceivablesAbove.tsx';
import { useReceivables } from '../receivables/use-receivables.ts';
import { useT } from '../texts.ts';

/** What customers owe, by its age and by when it was due (应收分析). */
export function ReceivablesPage() {
  const t = useT();
  const { state, change, on, report, table, error, retry } = useReceivables();
  const title = t('receivables.title');
  return (
    <ReportFrame
      title={title}
      subtitle={t('receivables.on', { date: on })}
      filters={
        <>
          <DateField label={t('receivables.day')} isLabelHidden value={on} onChange={(day) => change({ on: day ?? '' })} />
          <SearchField label={t('receivables.search')} value={state.q} onChange={(q) => change({ q }, { isTyped: true })} />
        </>
      }
      exported={{ title, columns: table.columns, rows: table.rows }}
      error={error}
      onRetry={retry}
    >
      {report && report.parties.length > 0 && <ReceivablesAbove report={report} />}
      <ReportTable
        {...table}
        label={title}
        rowKey={keyOf}
        empty={<EmptyState title={t('receivables.empty')} body={t(state.q === '' ? 'receivables.emptyBody' : 'report.noMatchBody')} />}
      />
    </ReportFrame>
  );
}

function keyOf({ key }: ReceivableRow): string {
  return key;
}

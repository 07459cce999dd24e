import { skipToken, useQuery } from '@apollo/client/react';
import { stepsOf } from '../closing/closing-steps.ts';
import { CountJournalDraftsDocument } from '../data/count-journal-drafts.generated.ts';
import { ReadClosingDocument, type ReadClosingQuery } from '../data/read-closing.generated.ts';
import { firstDayOf, lastDayOf } from '../months/month.ts';
import { nextToClose } from '../months/month-state.ts';
import type { Months } from '../months/months-of.ts';
import { useMonths } from '../months/use-months.ts';
import { closingProgress, type ClosingProgress } from './closing-progress.ts';

/** How far the first open month is, and how many vouchers of it are drafts; `month` is null while the books have not begun. */
export function useMonthClose() {
  const { months, error, refetch } = useMonths();
  const month = months && nextToClose(months);
  const days = month ? { from: firstDayOf(month), to: lastDayOf(month) } : null;
  const closing = useQuery(ReadClosingDocument, month && days ? { variables: { month, ...days } } : skipToken);
  const drafts = useQuery(CountJournalDraftsDocument, days ? { variables: days } : skipToken);
  return {
    month,
    progress: months && month && closing.data ? progressOf(months, month, closing.data) : undefined,
    journals: drafts.data?.tradeDocumentTotals.count,
    error: error ?? closing.error ?? drafts.error,
    refetch: (): Promise<unknown> => Promise.all([refetch(), ...(days ? [closing.refetch(), drafts.refetch()] : [])]),
  };
}

function progressOf(months: Months, month: string, found: ReadClosingQuery): ClosingProgress {
  const period = months.periods.find((known) => known.month === month);
  return closingProgress(
    stepsOf({ month, first: months.first, isClosed: months.isClosed, period, found, problems: undefined, endsYear: true }),
  );
}

import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { ReadBookProblemsDocument } from '../data/read-book-problems.generated.ts';
import { ReadClosingDocument } from '../data/read-closing.generated.ts';
import { firstDayOf, lastDayOf } from '../months/month.ts';
import type { Months } from '../months/months-of.ts';
import { leftOf, stepsOf } from './closing-steps.ts';

/** What a close of a month came to, or would come to now, with or without the end of the year, and what stands in its way. */
export function useClosing(months: Months, month: string, endsYear: boolean) {
  const { data, error, refetch } = useQuery(ReadClosingDocument, { variables: { month, from: firstDayOf(month), to: lastDayOf(month) } });
  const check = useQuery(ReadBookProblemsDocument);
  const problems = check.data?.bookProblems.length;
  const period = months.periods.find((known) => known.month === month);
  const steps = useMemo(
    () => (data ? stepsOf({ month, first: months.first, isClosed: months.isClosed, period, found: data, problems, endsYear }) : undefined),
    [data, month, months, period, problems, endsYear],
  );
  const drafts = useMemo(() => data?.drafts.edges.map(({ node }) => node) ?? [], [data]);
  const unwritten = useMemo(() => leftOf(data?.voucherTemplates ?? []), [data]);
  return { steps, drafts, unwritten, period, error, refetch };
}

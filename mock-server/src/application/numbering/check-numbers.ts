import { firstDayOf, isMonth, lastDayOf } from '#business/ledger/month.ts';
import { checkNumbers, type CheckedKind, type NumberCheck, type NumberSpan } from '#business/numbering/number-gaps.ts';
import { requirePermission } from '#core/access/actor.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import type { Work } from '../work.ts';

/** Checks which numbers of a kind there are in a year or a month, and what became of the others (断号检查). */
export async function checkNumbersOf(work: Work, kind: CheckedKind, within: string): Promise<NumberCheck> {
  requirePermission(work.actor, 'books.report.read');
  return checkNumbers(work.tx, kind, spanOf(within));
}

/** Returns the days of a year such as "2026", or of a month such as "2026-11". */
function spanOf(within: string): NumberSpan {
  const isYear = isMonth(`${within}-01`) && within.length === 4;
  const problems = new ProblemList<'day-malformed'>();
  if (!isYear && !isMonth(within)) problems.add('within', 'day-malformed');
  problems.assertNone();
  if (!isYear) return { from: firstDayOf(within), to: lastDayOf(within), within: [Number(within.replace('-', ''))] };
  const year = Number(within);
  const months = Array.from({ length: 12 }, (_, index) => year * 100 + index + 1);
  return { from: `${within}-01-01`, to: `${within}-12-31`, within: [year, ...months] };
}

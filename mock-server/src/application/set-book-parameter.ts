import { findParameters, isParameterValue, putParameter, type Parameter } from '#business/ledger/parameter.ts';
import { monthOf } from '#business/ledger/month.ts';
import { findPeriods, type PeriodReason } from '#business/ledger/period-store.ts';
import { requirePermission } from '#core/access/actor.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { changeOf, type Work } from './work.ts';

/** Reads the parameters that were set, with the days from which they hold. */
export function listBookParameters({ tx, actor }: Work): Promise<readonly Parameter[]> {
  requirePermission(actor, 'books.report.read');
  return findParameters(tx);
}

/** Sets a parameter of the books from a day on; what is closed was closed with the old one and stays. */
export async function setBookParameter(work: Work, entries: Parameter): Promise<Parameter> {
  requirePermission(work.actor, 'books.parameter.write');
  const problems = new ProblemList<'day-malformed' | 'parameter-malformed'>();
  if (!isCalendarDay(entries.validFrom)) problems.add('validFrom', 'day-malformed');
  if (!isParameterValue(entries.name, entries.value)) problems.add('value', 'parameter-malformed');
  problems.assertNone();
  const month = monthOf(entries.validFrom);
  const closed = (await findPeriods(work.tx)).find((period) => period.month >= month && period.status === 'CLOSED');
  if (closed !== undefined) throw new Refusal<PeriodReason>('period-closed', { month: closed.month });
  await putParameter(work.tx, entries, changeOf(work));
  return entries;
}

import { findParameters, isParameterValue, putParameter, type Parameter } from '#business/ledger/parameter.ts';
import { firstDayOf, firstOfQuarter, monthOf } from '#business/ledger/month.ts';
import { findPeriods, type PeriodReason } from '#business/ledger/period-store.ts';
import type { TaxpayerReason } from '#business/tax/judged-documents.ts';
import { requirePermission } from '#core/access/actor.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { checkTaxpayerChange } from './check-taxpayer-change.ts';
import { changeOf, type Work } from './work.ts';

/** Reads the parameters that were set, with the days from which they hold. */
export function listBookParameters({ tx, actor }: Work): Promise<readonly Parameter[]> {
  requirePermission(actor, 'books.report.read');
  return findParameters(tx);
}

type EntryReason = 'day-malformed' | 'parameter-malformed' | Extract<TaxpayerReason, 'taxpayer-mid-month' | 'filing-mid-quarter'>;

/** Sets a parameter of the books from a day on; what is closed was closed with the old one and stays. */
export async function setBookParameter(work: Work, entries: Parameter): Promise<Parameter> {
  requirePermission(work.actor, 'books.parameter.write');
  const problems = new ProblemList<EntryReason>();
  checkFirstDay(entries, problems);
  if (!isParameterValue(entries.name, entries.value)) problems.add('value', 'parameter-malformed');
  problems.assertNone();
  const month = monthOf(entries.validFrom);
  const closed = (await findPeriods(work.tx)).find((period) => period.month >= month && period.status === 'CLOSED');
  if (closed !== undefined) throw new Refusal<PeriodReason>('period-closed', { month: closed.month });
  if (entries.name === 'TAXPAYER') await checkTaxpayerChange(work.tx, entries);
  await putParameter(work.tx, entries, changeOf(work));
  return entries;
}

/** Months and quarters are filed as a whole. */
function checkFirstDay({ name, validFrom }: Parameter, problems: ProblemList<EntryReason>): void {
  const month = monthOf(validFrom);
  if (!isCalendarDay(validFrom)) problems.add('validFrom', 'day-malformed');
  else if (name === 'TAXPAYER' && validFrom !== firstDayOf(month)) problems.add('validFrom', 'taxpayer-mid-month');
  else if (name === 'VAT_FILING' && validFrom !== firstDayOf(firstOfQuarter(month))) problems.add('validFrom', 'filing-mid-quarter');
}

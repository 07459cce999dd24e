import { rateSet } from '#business/tax/rate-set.ts';
import { requirePermission } from '#core/access/actor.ts';
import { findTaxRates, insertTaxRate, type TaxRate } from '#core/tax-rate/tax-rate-store.ts';
import { checkText, type TextReason } from '#core/text/check-text.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { parseDecimal } from '@suanpan/money/decimal';
import { changeOf, type Work } from './work.ts';

/** Adds a tax rate from a day on, without an end. */
export async function addTaxRate(
  work: Work,
  entries: { readonly rate: string; readonly name: string; readonly validFrom: string },
): Promise<TaxRate> {
  requirePermission(work.actor, 'books.parameter.write');
  const problems = new ProblemList<TextReason | 'decimal-malformed' | 'day-malformed' | 'tax-rate-there'>();
  const rate = parseDecimal(entries.rate, { maxPlaces: 2, max: '100' });
  if (!rate.ok) problems.add('rate', 'decimal-malformed');
  const name = checkText(problems, { path: 'name', text: entries.name }, { max: 50, required: true });
  if (!isCalendarDay(entries.validFrom)) problems.add('validFrom', 'day-malformed');
  else if (rate.ok && rateSet(await findTaxRates(work.tx, entries.validFrom)).has(rate.value)) problems.add('rate', 'tax-rate-there');
  problems.assertNone();
  const added = { rate: rate.ok ? rate.value : '0', name, validFrom: entries.validFrom, validTo: null };
  await insertTaxRate(work.tx, { ...added, id: work.ids.next() }, changeOf(work));
  return added;
}

import { decimalToFen, fenToDecimal } from '@suanpan/money/fen';
import type { MonthFragment } from '../data/month.fragment.generated.ts';
import type { ReadClosingQuery } from '../data/read-closing.generated.ts';
import { addMonths } from '../months/month.ts';

/** The steps of a close: what must be so before it, and what it does. */
type ClosingStepName =
  | 'EARLIER'
  | 'DRAFTS'
  | 'CHECK'
  | 'MONTHLY'
  | 'VAT'
  | 'LEVY'
  | 'SURTAX'
  | 'INCOME_TAX'
  | 'PROFIT'
  | 'YEAR'
  | 'PROVISIONAL'
  | 'LOCK';

/** How a step stands: it stands in the way, wants to be looked at, is all right, will be done, is left to be done by hand, or is done. */
type StepState = 'blocked' | 'warning' | 'ok' | 'ready' | 'skipped' | 'done';

/** A step of a close and what it comes to. */
export interface ClosingStep {
  readonly name: ClosingStepName;
  readonly state: StepState;
  /** A sum of money, where it comes to one. */
  readonly amount?: string | undefined;
  /** Of a small-scale taxpayer's value-added tax, what becomes of it. */
  readonly levy?: 'open' | 'exempt' | 'owed' | undefined;
  /** A count, where it comes to one. */
  readonly count?: number | undefined;
}

/** What a close is judged by. */
export interface ClosingFacts {
  readonly month: string;
  readonly first: string;
  readonly isClosed: (month: string) => boolean;
  readonly period: MonthFragment | undefined;
  readonly found: ReadClosingQuery;
  /** How many things in the books are not as they must be; undefined while that is being looked at. */
  readonly problems: number | undefined;
  /** Whether the close of December carries the profit of the year on. */
  readonly endsYear: boolean;
}

/** Returns the steps of a close with what they came to, or would come to now. */
export function stepsOf(facts: ClosingFacts): readonly ClosingStep[] {
  return facts.isClosed(facts.month) ? doneSteps(facts) : nextSteps(facts);
}

/** Returns whether nothing stands in the way of a close. */
export function canClose(steps: readonly ClosingStep[]): boolean {
  return steps.every(({ state }) => state !== 'blocked' && state !== 'done');
}

/**
 * The end of a year, where the month is one: it needs an account that takes the profit, as long as there is any.
 *
 * What an earlier month earned is in 3103 only once that is closed, so until then the step has no amount.
 */
function yearStep({ found: { yearEnd }, endsYear }: ClosingFacts, isNext: boolean): readonly ClosingStep[] {
  if (!yearEnd) return [];
  if (!endsYear) return [{ name: 'YEAR', state: 'skipped' }];
  const isBlocked = yearEnd.accountCode === null && decimalToFen(yearEnd.profit) !== 0;
  return [{ name: 'YEAR', state: isBlocked ? 'blocked' : 'ready', amount: isNext ? yearEnd.profit : undefined }];
}

/** Depreciation, wages and what else is written each month: what is left of it is no hindrance, as a month may do without. */
function monthlyStep({ voucherTemplates }: ReadClosingQuery): ClosingStep {
  const count = leftOf(voucherTemplates).length;
  return { name: 'MONTHLY', state: count === 0 ? 'ok' : 'warning', count };
}

/** Returns the monthly templates of which no voucher of the month is in the books. */
export function leftOf(templates: ReadClosingQuery['voucherTemplates']): ReadClosingQuery['voucherTemplates'] {
  return templates.filter(({ isMonthly, isPosted }) => isMonthly && !isPosted);
}

/** What becomes of the value-added tax: a small-scale taxpayer has none to carry, and relief only when a period is filed. */
function vatStep(taxes: ReadClosingQuery['taxWorksheet'], state: StepState): ClosingStep {
  const { levy, payable, carryForwardNext } = taxes;
  if (levy === null) return { name: 'VAT', state, amount: decimalToFen(payable) > 0 ? payable : carryForwardNext };
  if (!levy.settles) return { name: 'LEVY', state, amount: payable, levy: 'open' };
  const isExempt = decimalToFen(levy.exempt) > 0;
  return { name: 'LEVY', state, amount: isExempt ? levy.exempt : payable, levy: isExempt ? 'exempt' : 'owed' };
}

function nextSteps(facts: ClosingFacts): readonly ClosingStep[] {
  const { month, first, isClosed, found, problems } = facts;
  const { taxWorksheet: taxes, drafts, provisionals } = found;
  const isNext = month === first || isClosed(addMonths(month, -1));
  const count = drafts.edges.length;
  const before = found.incomeStatement.find(({ line }) => line === 32)?.month ?? '0';
  const relief = decimalToFen(taxes.levy?.exempt ?? '0');
  const profit = decimalToFen(before) + relief - decimalToFen(taxes.surtax) - decimalToFen(taxes.incomeTax);
  return [
    { name: 'EARLIER', state: isNext ? 'ok' : 'blocked' },
    { name: 'DRAFTS', state: count === 0 ? 'ok' : 'blocked', count },
    { name: 'CHECK', state: (problems ?? 0) === 0 ? 'ok' : 'warning', count: problems },
    monthlyStep(found),
    vatStep(taxes, 'ready'),
    { name: 'SURTAX', state: 'ready', amount: taxes.surtax },
    { name: 'INCOME_TAX', state: 'ready', amount: taxes.incomeTax },
    { name: 'PROFIT', state: 'ready', amount: fenToDecimal(profit) },
    ...yearStep(facts, isNext),
    { name: 'PROVISIONAL', state: 'ready', count: provisionals.edges.length },
    { name: 'LOCK', state: 'ready' },
  ];
}

function doneSteps({ found, period }: ClosingFacts): readonly ClosingStep[] {
  const results = new Map(period?.checklist.map(({ step, result }) => [step, result]));
  const amount = (step: string): string | undefined => results.get(step);
  const payable = amount('VAT_PAYABLE');
  const vat = payable !== undefined && decimalToFen(payable) > 0 ? payable : amount('INPUT_CARRIED_FORWARD');
  const carried = amount('YEAR_PROFIT');
  const left = Number(amount('PROVISIONAL_LEFT') ?? '0');
  return [
    { name: 'EARLIER', state: 'done' },
    { name: 'DRAFTS', state: 'done', count: 0 },
    { name: 'CHECK', state: 'done' },
    found.taxWorksheet.levy === null ? { name: 'VAT', state: 'done', amount: vat } : vatStep(found.taxWorksheet, 'done'),
    { name: 'SURTAX', state: 'done', amount: amount('SURTAX') },
    { name: 'INCOME_TAX', state: 'done', amount: amount('INCOME_TAX') },
    { name: 'PROFIT', state: 'done', amount: found.incomeStatement.find(({ line }) => line === 32)?.month },
    ...(carried === undefined ? [] : [{ name: 'YEAR', state: 'done', amount: carried } as const]),
    { name: 'PROVISIONAL', state: left > 0 ? 'warning' : 'done', count: left > 0 ? left : Number(amount('PROVISIONAL_REVERSED') ?? '0') },
    { name: 'LOCK', state: 'done' },
  ];
}

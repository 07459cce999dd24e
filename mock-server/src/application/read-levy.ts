import { findTurnovers, allClosings } from '#business/ledger/ledger-figures.ts';
import { levyOf, type LevyFigures, type LevyPeriod } from '#business/ledger/levy.ts';
import { addMonths, firstDayOf, firstOfQuarter, lastDayOf } from '#business/ledger/month.ts';
import { readParameters } from '#business/ledger/parameter.ts';
import type { Transaction } from '#kernel/database/transaction.ts';

/** Reads the levy of the filing period that a month is in, up to that month; null where the company is a general taxpayer. */
export async function readLevy(tx: Transaction, month: string): Promise<LevyFigures | null> {
  const period = await readLevyPeriod(tx, month);
  return period && levyOf(period, await findTurnovers(tx, { from: period.from, to: month }, allClosings));
}

/** A quarter is filed for those of its months in which the company is a small-scale taxpayer; it ends early when that does. */
async function readLevyPeriod(tx: Transaction, month: string): Promise<LevyPeriod | null> {
  const { taxpayer, vatFiling, vatExemptSales } = await readParameters(tx, lastDayOf(month));
  if (taxpayer === 'general') return null;
  if (vatFiling === 'month') return { from: month, settles: true, exemptSales: vatExemptSales };
  const first = firstOfQuarter(month);
  const next = addMonths(month, 1);
  const settles = next === addMonths(first, 3) || !(await isSmallScale(tx, next));
  return { from: await firstSmallScale(tx, first, month), settles, exemptSales: 3 * vatExemptSales };
}

async function firstSmallScale(tx: Transaction, first: string, month: string): Promise<string> {
  const before = addMonths(month, -1);
  return month > first && (await isSmallScale(tx, before)) ? firstSmallScale(tx, first, before) : month;
}

async function isSmallScale(tx: Transaction, month: string): Promise<boolean> {
  return (await readParameters(tx, firstDayOf(month))).taxpayer === 'small-scale';
}

import type { Fen } from '@suanpan/money/fen';
import { bookAccounts as accounts } from './book-accounts.ts';
import type { Turnover } from './ledger-figures.ts';
import { sumBelow } from './statement-lines.ts';

/** For which months a small-scale taxpayer files value-added tax: a month, or what of a quarter it is one. */
export interface LevyPeriod {
  /** The first month; the last is the one that is asked about. */
  readonly from: string;
  /** Whether it ends with that month, so that the close decides what is paid. */
  readonly settles: boolean;
  /** Up to which sales nothing is paid. */
  readonly exemptSales: Fen;
}

/** The value-added tax of a small-scale taxpayer in a period so far. */
export interface LevyFigures extends LevyPeriod {
  /** What was sold, without tax, returns taken away: revenue of the books. */
  readonly sales: Fen;
  /** The levy on it. */
  readonly due: Fen;
  /** What of it is not paid (减免税额), decided when the period ends. */
  readonly exempt: Fen;
}

/**
 * Computes the levy of a period from what was posted in it, without the entries of a close.
 *
 * Sales and returns are on the credit side of the account, returns in red; what is on the debit side is what was paid for the period before.
 */
export function levyOf(period: LevyPeriod, turnovers: readonly Turnover[]): LevyFigures {
  const netCredit = sumBelow(turnovers, ({ debit, credit }) => credit - debit);
  const sales = netCredit(accounts.revenue) + netCredit(accounts.otherRevenue);
  const due = sumBelow(turnovers, ({ credit }) => credit)(accounts.levyTax);
  const isExempt = period.settles && sales <= period.exemptSales;
  return { ...period, sales, due, exempt: isExempt ? Math.max(due, 0) : 0 };
}

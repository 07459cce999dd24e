import type { Fen } from '@suanpan/money/fen';
import { sumCashBefore, sumCashMoves, type CashMoves } from '#business/reports/cash-report.ts';
import { unitsOf, type ReportUnit } from '#business/reports/report-days.ts';
import { checkReportPeriod, type ReportPeriod } from '#business/reports/report-period.ts';
import { requirePermission, worksWithCash } from '#core/access/actor.ts';
import { listAllCashAccounts } from '#core/cash-account/cash-account-store.ts';
import type { Work } from '../work.ts';

/** Money of a day, week or month, with what there was at its end. */
export interface CashReportRow extends CashMoves {
  readonly balance: Fen;
}

/** How money came and went. */
export interface CashReport {
  readonly opening: Fen;
  /** Every day, week or month, in its order. */
  readonly rows: readonly CashReportRow[];
}

/** Which money, and into what days are put together. */
interface CashReportEntries extends ReportPeriod {
  readonly by: ReportUnit;
  /** An account that holds money; all of them when left out. */
  readonly accountCode?: string | null | undefined;
}

/** Reads how money came and went; the balance is that of the books. */
export async function readCashReport({ tx, actor }: Work, { by, accountCode, ...days }: CashReportEntries): Promise<CashReport> {
  requirePermission(actor, 'money.document.read');
  requirePermission(actor, 'money.cash-account.read');
  const period = checkReportPeriod(days);
  const accountCodes = await seenCodes({ tx, actor }, accountCode == null ? null : knownShape(accountCode));
  const [opening, moves] = await Promise.all([
    sumCashBefore(tx, accountCodes, period.from),
    sumCashMoves(tx, { accountCodes, unit: by, period }),
  ]);
  const found = new Map(moves.map((move) => [move.key, move]));
  let balance = opening;
  const rows = unitsOf(by, period).map((key) => {
    const { incoming, outgoing } = found.get(key) ?? { incoming: 0, outgoing: 0 };
    balance += incoming - outgoing;
    return { key, incoming, outgoing, balance };
  });
  return { opening, rows };
}

/**
 * Returns the accounts of the ledger whose money is wanted; null for all. Who works with some cash accounts knows the money of an account of the
 * ledger only where all that is booked to it is theirs: the books do not tell apart what lies on one.
 */
async function seenCodes({ tx, actor }: Pick<Work, 'tx' | 'actor'>, wanted: string | null): Promise<readonly string[] | null> {
  if (actor.onlyCashAccounts === null) return wanted === null ? null : [wanted];
  const all = await listAllCashAccounts(tx);
  const others = new Set(all.filter(({ id }) => !worksWithCash(actor, id)).map(({ accountCode }) => accountCode));
  const own = [...new Set(all.map(({ accountCode }) => accountCode))].filter((code) => !others.has(code));
  return wanted === null ? own : own.filter((code) => code === wanted);
}

/** What is no code of an account is none that there is. */
function knownShape(code: string): string {
  return /^[0-9.]{4,20}$/.test(code) ? code : '0';
}

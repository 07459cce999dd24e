import { readPurchasePrices, type PurchaseReportRow } from '#business/reports/purchase-report.ts';
import { checkReportPeriod, periodBefore, type ReportPeriod } from '#business/reports/report-period.ts';
import { requirePermission } from '#core/access/actor.ts';
import type { Work } from '../work.ts';
import { mostReportRows } from './read-sales-report.ts';

/** What products were bought at, held against the period before. */
export interface PurchaseReport {
  readonly before: ReportPeriod;
  readonly rows: readonly PurchaseReportRow[];
  /** How many rows there are, also where not all are given. */
  readonly count: number;
}

/** Reads what products were bought at, of the purchases that the actor sees. */
export async function readPurchaseReport({ tx, actor }: Work, days: ReportPeriod): Promise<PurchaseReport> {
  requirePermission(actor, 'purchasing.document.read');
  requirePermission(actor, 'purchasing.price.read');
  const period = checkReportPeriod(days);
  const before = periodBefore(period);
  const rows = await readPurchasePrices(tx, actor, { period, before });
  return { before, rows: rows.slice(0, mostReportRows), count: rows.length };
}

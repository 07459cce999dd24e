import type { Fen } from '@suanpan/money/fen';
import { readStockTurnover, type StockReportRow } from '#business/reports/stock-report.ts';
import { checkReportPeriod, type ReportPeriod } from '#business/reports/report-period.ts';
import { requirePermission } from '#core/access/actor.ts';
import { costFor } from '../read-stock.ts';
import type { Work } from '../work.ts';
import { mostReportRows } from './read-sales-report.ts';

/** How stock turned over. */
export interface StockReport {
  readonly rows: readonly StockReportRow[];
  /** How many rows there are, also where not all are given. */
  readonly count: number;
}

/** Reads how the stock that the actor sees turned over in some days; what stands longest first. */
export async function readStockReport(work: Work, days: ReportPeriod): Promise<StockReport> {
  requirePermission(work.actor, 'inventory.stock.read');
  const rows = await readStockTurnover(work.tx, checkReportPeriod(days), work.actor.onlyWarehouses);
  return { rows: rows.slice(0, mostReportRows), count: rows.length };
}

/** Returns what all stock of a product cost; null for who sees some warehouses only, refused for who may not know costs. */
export function wholeCostFor(work: Work, { amount }: StockReportRow): Fen | null {
  return costFor(work, work.actor.onlyWarehouses === null ? amount : null);
}

import { findRecentHistory, findTasks, sumDailySales, sumSales, sumTopCustomers } from '#business/sales/sales-figures.ts';
import { requirePermission } from '#core/access/actor.ts';
import { addDays, oneMonthBefore } from '#kernel/clock/calendar-day.ts';
import { todayOf, type Work } from './work.ts';

/** The day a workbench is for, and the questions it can answer; each is asked only when it is wanted. */
export interface Workbench {
  readonly today: string;
  readonly work: Work;
}

/** Opens the workbench of the actor's company, over what the actor may see. */
export function readWorkbench(work: Work): Workbench {
  requirePermission(work.actor, 'workbench.read');
  return { today: todayOf(work), work };
}

/** Sums today's sales. */
export function salesToday({ today, work }: Workbench) {
  return sumSales(work.tx, work.actor.onlyOf, { from: today, to: today });
}

/** Sums the sales of this month so far. */
export function salesThisMonth({ today, work }: Workbench) {
  return sumSales(work.tx, work.actor.onlyOf, { from: firstOfMonth(today), to: today });
}

/** Sums the sales of the same days of the month before. */
export function salesLastMonthToDate({ today, work }: Workbench) {
  const to = oneMonthBefore(today);
  return sumSales(work.tx, work.actor.onlyOf, { from: firstOfMonth(to), to });
}

/** Sums the last 30 days, day by day. */
export function dailySales({ today, work }: Workbench) {
  return sumDailySales(work.tx, work.actor.onlyOf, { from: addDays(today, -29), to: today });
}

/** Finds the five best customers of the last 30 days. */
export function topCustomers({ today, work }: Workbench) {
  return sumTopCustomers(work.tx, work.actor.onlyOf, { from: addDays(today, -29), to: today });
}

/** Counts what waits to be done. */
export function tasks({ today, work }: Workbench) {
  return findTasks(work.tx, work.actor.onlyOf, today);
}

/** Reads the eight latest things done. */
export function recentHistory({ work }: Workbench) {
  return findRecentHistory(work.tx, work.actor.onlyOf, 8);
}

function firstOfMonth(day: string): string {
  return `${day.slice(0, 8)}01`;
}

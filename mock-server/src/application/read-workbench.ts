import { findRecentHistory, findTasks, sumDailySales, sumSales, sumTopCustomers, type PeriodSales } from '#business/sales/sales-figures.ts';
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

/** Asks of orders what whoever may not read them has nothing of: each member has a workbench, and sees there what is theirs. */
function ofOrders<Answer>({ work }: Workbench, none: Answer, ask: () => Promise<Answer>): Promise<Answer> {
  return work.actor.permissions.has('sales.order.read') ? ask() : Promise.resolve(none);
}

const noSales: PeriodSales = { gross: 0, orderCount: 0 };

/** Sums today's sales. */
export function salesToday(workbench: Workbench) {
  const { today, work } = workbench;
  return ofOrders(workbench, noSales, () => sumSales(work.tx, work.actor.onlyOf, { from: today, to: today }));
}

/** Sums the sales of this month so far. */
export function salesThisMonth(workbench: Workbench) {
  const { today, work } = workbench;
  return ofOrders(workbench, noSales, () => sumSales(work.tx, work.actor.onlyOf, { from: firstOfMonth(today), to: today }));
}

/** Sums the sales of the same days of the month before. */
export function salesLastMonthToDate(workbench: Workbench) {
  const { today, work } = workbench;
  const to = oneMonthBefore(today);
  return ofOrders(workbench, noSales, () => sumSales(work.tx, work.actor.onlyOf, { from: firstOfMonth(to), to }));
}

/** Sums the last 30 days, day by day. */
export function dailySales(workbench: Workbench) {
  const { today, work } = workbench;
  return ofOrders(workbench, [], () => sumDailySales(work.tx, work.actor.onlyOf, { from: addDays(today, -29), to: today }));
}

/** Finds the five best customers of the last 30 days. */
export function topCustomers(workbench: Workbench) {
  const { today, work } = workbench;
  return ofOrders(workbench, [], () => sumTopCustomers(work.tx, work.actor.onlyOf, { from: addDays(today, -29), to: today }));
}

/** Counts what waits to be done. */
export function tasks(workbench: Workbench) {
  const { today, work } = workbench;
  return ofOrders(workbench, [], () => findTasks(work.tx, work.actor.onlyOf, today));
}

/** Reads the eight latest things done. */
export function recentHistory(workbench: Workbench) {
  const { work } = workbench;
  return ofOrders(workbench, [], () => findRecentHistory(work.tx, work.actor.onlyOf, 8));
}

function firstOfMonth(day: string): string {
  return `${day.slice(0, 8)}01`;
}

import type { ReadWorkbenchQuery } from '../data/read-workbench.generated.ts';

export type Task = ReadWorkbenchQuery['workbench']['tasks'][number];

/** Returns what the list of orders is asked for a task: exactly the documents that were counted. */
export function taskQuery(kind: Task['kind'], today: string): string {
  const links: Readonly<Record<Task['kind'], string>> = {
    DRAFT_ORDERS: '?status=DRAFT',
    ORDERS_TO_APPROVE: '?status=SUBMITTED',
    DELIVERIES_OVERDUE: `?deliverBy=${dayBefore(today)}&sort=DELIVERY_DATE.ASC`,
    DELIVERIES_TODAY: `?deliverBy=${today}&sort=DELIVERY_DATE.DESC`,
  };
  return links[kind];
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

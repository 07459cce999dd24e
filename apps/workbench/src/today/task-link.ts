import type { ReadWorkbenchQuery } from '../data/read-workbench.generated.ts';

export type Task = ReadWorkbenchQuery['workbench']['tasks'][number];

/** Returns where a task is dealt with: the list of exactly the documents that were counted. */
export function taskLink(kind: Task['kind'], today: string): string {
  const links: Readonly<Record<Task['kind'], string>> = {
    DRAFT_ORDERS: '/sales/orders?status=DRAFT',
    ORDERS_TO_APPROVE: '/sales/orders?status=SUBMITTED',
    DELIVERIES_OVERDUE: `/sales/orders?deliverBy=${dayBefore(today)}&sort=DELIVERY_DATE.ASC`,
    DELIVERIES_TODAY: `/sales/orders?deliverBy=${today}&sort=DELIVERY_DATE.DESC`,
  };
  return links[kind];
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

import type { ReadPurchaseTasksQuery } from '../data/read-purchase-tasks.generated.ts';

/** Something that waits in purchasing. */
export interface PurchaseTask {
  readonly kind: 'toApprove' | 'late' | 'toReceive' | 'uninvoiced';
  readonly count: number;
  readonly href: string;
  readonly tone: 'neutral' | 'waiting' | 'active' | 'danger';
}

/** Returns what waits, each with the list of exactly what was counted; approving is for those who may. */
export function purchaseTasks(found: ReadPurchaseTasksQuery, before: string, mayApprove: boolean): readonly PurchaseTask[] {
  const ofStatus = (status: string): number => found.purchaseOrderCounts.find((each) => each.status === status)?.count ?? 0;
  const tasks: readonly PurchaseTask[] = [
    {
      kind: 'late',
      count: found.late.totalCount,
      href: `/purchasing/orders?deliverBy=${before}&sort=DELIVERY_DATE.ASC`,
      tone: 'danger',
    },
    { kind: 'toApprove', count: mayApprove ? ofStatus('SUBMITTED') : 0, href: '/purchasing/orders?status=SUBMITTED', tone: 'waiting' },
    { kind: 'toReceive', count: ofStatus('APPROVED'), href: '/purchasing/orders?status=APPROVED', tone: 'active' },
    { kind: 'uninvoiced', count: found.uninvoicedDocuments?.totalCount ?? 0, href: '/purchasing/invoices/uninvoiced', tone: 'neutral' },
  ];
  return tasks.filter(({ count }) => count > 0);
}

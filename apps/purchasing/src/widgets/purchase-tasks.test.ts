import { expect, it } from 'vitest';
import { purchaseTasks } from './purchase-tasks.ts';

const found = {
  purchaseOrderCounts: [
    { status: 'SUBMITTED', count: 2 },
    { status: 'APPROVED', count: 5 },
    { status: 'DRAFT', count: 9 },
  ],
  late: { totalCount: 1 },
  uninvoicedDocuments: { totalCount: 3 },
} as const;
const kinds = (mayApprove: boolean) => purchaseTasks(found, '2026-11-22', mayApprove).map(({ kind, count }) => [kind, count]);

it('purchaseTasks() counts what waits, and leads to exactly that', () => {
  expect(kinds(true)).toEqual([
    ['late', 1],
    ['toApprove', 2],
    ['toReceive', 5],
    ['uninvoiced', 3],
  ]);
  expect(purchaseTasks(found, '2026-11-22', true)[0]?.href).toBe('/purchasing/orders?deliverBy=2026-11-22&sort=DELIVERY_DATE.ASC');
});

it('purchaseTasks() leaves out what the person may not do, and what nothing waits for', () => {
  expect(kinds(false).map(([kind]) => kind)).toEqual(['late', 'toReceive', 'uninvoiced']);
  expect(purchaseTasks({ purchaseOrderCounts: [], late: { totalCount: 0 } }, '2026-11-22', true)).toEqual([]);
});

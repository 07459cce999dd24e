import { expect, it } from 'vitest';
import { taskLink } from './task-link.ts';

it('taskLink() leads to the documents that were counted', () => {
  expect(taskLink('ORDERS_TO_APPROVE', '2026-11-23')).toBe('/sales/orders?status=SUBMITTED');
  expect(taskLink('DELIVERIES_OVERDUE', '2026-03-01')).toBe('/sales/orders?deliverBy=2026-02-28&sort=DELIVERY_DATE.ASC');
});

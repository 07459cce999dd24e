import { expect, it } from 'vitest';
import { taskQuery } from './task-query.ts';

it('taskQuery() asks for the documents that were counted', () => {
  expect(taskQuery('ORDERS_TO_APPROVE', '2026-11-23')).toBe('?status=SUBMITTED');
  expect(taskQuery('DELIVERIES_OVERDUE', '2026-03-01')).toBe('?deliverBy=2026-02-28&sort=DELIVERY_DATE.ASC');
});

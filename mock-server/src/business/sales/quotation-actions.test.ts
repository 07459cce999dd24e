import { expect, it } from 'vitest';
import { quotationRules } from './quotation-actions.ts';
import { quotationStatus, quotationStatuses } from './quotation.ts';

it('a quotation expires with the day after the last on which it holds, and only while it is sent', () => {
  expect(quotationStatus({ status: 'SENT', validUntil: '2026-11-23' }, '2026-11-23')).toBe('SENT');
  expect(quotationStatus({ status: 'SENT', validUntil: '2026-11-23' }, '2026-11-24')).toBe('EXPIRED');
  for (const status of ['DRAFT', 'ACCEPTED', 'LOST'] as const) {
    expect(quotationStatus({ status, validUntil: '2026-11-23' }, '2027-01-01')).toBe(status);
  }
});

it('what is accepted or lost is changed no more, and only what holds is ordered', () => {
  const can = (status: (typeof quotationStatuses)[number]) =>
    Object.entries(quotationRules).flatMap(([action, { from }]) => (from.includes(status) ? [action] : []));
  expect(Object.fromEntries(quotationStatuses.map((status) => [status, can(status)]))).toEqual({
    DRAFT: ['EDIT', 'SEND', 'LOSE'],
    SENT: ['EDIT', 'ORDER', 'LOSE'],
    EXPIRED: ['EDIT', 'LOSE'],
    ACCEPTED: ['ORDER'],
    LOST: [],
  });
});

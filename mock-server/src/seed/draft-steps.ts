import type { Random } from '#kernel/random/seeded-random.ts';
import type { OrderDraft } from './company-draft.ts';

/** How an order ends up. */
export type Outcome = 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'CLOSED' | 'VOID';

/** What the steps of an order follow from. */
export interface StepPlan {
  readonly outcome: Outcome;
  readonly createdAt: Date;
  readonly deliveryDate: string | null;
  readonly seller: string;
  readonly owner: string;
}

type Step = OrderDraft['steps'][number];

const hourMs = 3_600_000;

const reasons = [
  '客户临时取消采购计划',
  '重复录入，以后一张订单为准',
  '客户要求改规格，另开新单',
  '库存不足，无法按期交货',
  '价格录入有误，重新开单',
  '客户变更收货公司，另行下单',
];

/** Returns an instant of a day in China, by the hour. */
export function dayAt(day: string, hour: number): Date {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + Math.round(hour * 60) * 60_000);
}

/** Drafts what is done to an order, with the time it takes people. */
export function stepsOf(plan: StepPlan, random: Random): readonly Step[] {
  const { outcome, createdAt, deliveryDate, seller, owner } = plan;
  const submitted: Step = { action: 'SUBMIT', at: after(createdAt, 0.1 + random() * 1.5), memberId: seller, note: null };
  const approved: Step = { action: 'APPROVE', at: after(submitted.at, 0.2 + random() * 3), memberId: owner, note: null };
  if (outcome === 'DRAFT') return [];
  if (outcome === 'SUBMITTED') return [submitted];
  if (outcome === 'APPROVED') return [submitted, approved];
  if (outcome === 'CLOSED')
    return [submitted, approved, { action: 'CLOSE', at: closedAt(approved.at, deliveryDate, random), memberId: owner, note: null }];
  const before = random() < 0.5 ? [submitted] : [submitted, approved];
  const last = before.at(-1) ?? submitted;
  const note = reasons[Math.floor(random() * reasons.length)] ?? '';
  return [...before, { action: 'CANCEL', at: after(last.at, 1 + random() * 20), memberId: seller, note }];
}

function after(from: Date, hours: number): Date {
  return new Date(from.getTime() + Math.round(hours * 60) * 60_000);
}

/** On the afternoon of the delivery, or soon after the approval. */
function closedAt(approvedAt: Date, deliveryDate: string | null, random: Random): Date {
  const delivered = deliveryDate === null ? 0 : dayAt(deliveryDate, 15 + random() * 3).getTime();
  return new Date(Math.max(delivered, approvedAt.getTime() + hourMs / 2));
}

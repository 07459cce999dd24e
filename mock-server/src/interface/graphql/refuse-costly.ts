import { Refusal } from '#kernel/refusal/refusal.ts';
import type { RequestReason } from '../errors/request-reason.ts';
import { costOf, type CostedOperation } from './operation-cost.ts';

/** The most that one operation may cost: the widest of the apps' own with the longest page costs a fifth of it. */
const maxCost = 50_000;

/** Refuses an operation that asks for too many fields of too many rows. The document must be valid. */
export function refuseCostly(costed: CostedOperation): void {
  const cost = costOf(costed);
  if (cost > maxCost) throw new Refusal<RequestReason>('query-too-costly', { cost, max: maxCost });
}

import type { OperationDefinitionNode } from 'graphql';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { RequestReason } from '../errors/request-reason.ts';
import { costOf, type CostedOperation } from './operation-cost.ts';

/** The most that one operation may cost: the widest of the apps' own with the longest page costs a fifth of it. */
const maxCost = 50_000;

/** What an operation costs with the longest page wherever variables say how long one is; there is no variable that makes it dearer. */
const highest = new WeakMap<OperationDefinitionNode, number>();

/** Refuses an operation that asks for too many fields of too many rows. The document must be valid. */
export function refuseCostly(costed: CostedOperation): void {
  const { operation } = costed;
  const most = highest.get(operation) ?? costOf({ ...costed, variables: {} });
  highest.set(operation, most);
  if (most <= maxCost) return;
  const cost = costOf(costed);
  if (cost > maxCost) throw new Refusal<RequestReason>('query-too-costly', { cost, max: maxCost });
}

import type { Actor } from '#core/access/actor.ts';

/** Whose orders somebody hands over: for which warehouses, and of whose sales; null for all. */
export type DeliveryActor = Pick<Actor, 'onlyWarehouses' | 'onlyOf'>;

/**
 * Returns over what of the orders a member hands goods over.
 *
 * A keeper has no customers: the warehouse is the limit. Who approves the sales themselves sees here no other customers than there.
 */
export function deliveryScopeOf({ permissions, onlyWarehouses, onlyOf }: Actor): DeliveryActor {
  return { onlyWarehouses, onlyOf: permissions.has('books.document.approve') ? onlyOf : null };
}

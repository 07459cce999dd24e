import { Refusal } from '#kernel/refusal/refusal.ts';
import type { Domain, FieldOwner } from './domain-fields.ts';
import type { ForwardReason } from './forward-reason.ts';

/** A part of an operation, and which domains' process answers it; null for this one. */
export interface RoutedPart {
  readonly owners: ReadonlySet<FieldOwner>;
  readonly domains: readonly Domain[] | null;
}

/** Where an operation is answered: by one place as it is, or by several in parts. */
export type Route =
  | { readonly kind: 'here' }
  | { readonly kind: 'whole'; readonly domains: readonly Domain[] }
  | { readonly kind: 'split'; readonly parts: readonly RoutedPart[] };

/** What there is to route to. */
export interface RouteMap {
  /** Whether a process serves all of these. */
  readonly has: (domains: readonly Domain[]) => boolean;
  /** Whether a domain without a process is refused rather than served here. */
  readonly isStrict: boolean;
}

const here: Route = { kind: 'here' };

/** Finds who answers the root fields of these owners: as few as can, since what one place answers is of one moment. */
export function routeOperation(owners: ReadonlySet<FieldOwner>, { has, isStrict }: RouteMap): Route {
  const asked = [...owners].filter((owner) => owner !== 'gateway');
  if (asked.length === 0) return here;
  if (!owners.has('gateway') && has(asked)) return { kind: 'whole', domains: asked };
  const elsewhere = asked.filter((domain) => has([domain]));
  const missing = asked.find((domain) => !elsewhere.includes(domain));
  if (isStrict && missing !== undefined) throw new Refusal<ForwardReason>('domain-unavailable', { domain: missing });
  if (elsewhere.length === 0) return here;
  const own = [...owners].filter((owner) => owner === 'gateway' || !elsewhere.includes(owner));
  const parts: readonly RoutedPart[] = elsewhere.map((domain) => ({ owners: new Set([domain]), domains: [domain] }));
  return { kind: 'split', parts: own.length === 0 ? parts : [...parts, { owners: new Set(own), domains: null }] };
}

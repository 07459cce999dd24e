/** What moves goods, as the backend names it. */
export const moveKinds = [
  'OPENING',
  'PURCHASE',
  'PURCHASE_RETURN',
  'PROVISIONAL',
  'PROVISIONAL_REVERSAL',
  'SALE',
  'SALE_RETURN',
  'TRANSFER',
  'COUNT',
  'OTHER_IN',
  'OTHER_OUT',
  'COST_ADJUSTMENT',
  'ADJUSTMENT',
] as const;
export type MoveKind = (typeof moveKinds)[number];

/** Returns the kind of a move; one that this release does not know is some other move. */
export function moveKindOf(kind: string): MoveKind | 'OTHER' {
  return moveKinds.find((known) => known === kind) ?? 'OTHER';
}

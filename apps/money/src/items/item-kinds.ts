/** What can be open, in the order in which lists offer it: 应收, 应付, 预收, 预付. */
export const itemKinds = ['RECEIVABLE', 'PAYABLE', 'CUSTOMER_ADVANCE', 'SUPPLIER_ADVANCE'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** Returns the kind that a word names; a receivable when it names none. */
export function itemKindOf(word: string): ItemKind {
  return itemKinds.find((kind) => kind === word) ?? 'RECEIVABLE';
}

/** Returns whether an item of this kind is open with a customer rather than a supplier. */
export function isWithCustomer(kind: ItemKind): boolean {
  return kind === 'RECEIVABLE' || kind === 'CUSTOMER_ADVANCE';
}

import type { CompanyFactsCardFragment } from '../data/company-facts-card.fragment.generated.ts';

/** What of the facts is entered. */
export type FactValues = Pick<CompanyFactsCardFragment, FactField>;

/** The facts in the order in which they are asked for. */
export const factFields = ['printedName', 'creditCode', 'address', 'phone', 'bank', 'bankAccount'] as const;

type FactField = (typeof factFields)[number];

/** Returns what of the facts is entered. */
export function valuesOf({ printedName, creditCode, address, phone, bank, bankAccount }: FactValues): FactValues {
  return { printedName, creditCode, address, phone, bank, bankAccount };
}

/** Returns whether both say the same. */
export function isSameFacts(one: FactValues, other: FactValues): boolean {
  return factFields.every((name) => one[name] === other[name]);
}

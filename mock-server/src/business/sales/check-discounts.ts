import { discountExcess, type DiscountExcess, type GivenPrice } from '@suanpan/money/discount-limit';
import type { EnteredUnit } from '#core/product/entered-unit.ts';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';

/** Why a line is refused that gives more than whoever acts may give: by its discount, or by a price below the list's. */
export type DiscountReason = 'discount-too-high' | 'price-too-low';

/** What a line of a sale asks for; in the product's own unit, and in the one that it was entered in. */
export interface SoldLine {
  readonly productId: string;
  /** Nought of a line in which something else is wrong. */
  readonly quantity: string;
  readonly price: string;
  readonly discount: string;
  readonly entered: EnteredUnit | null;
  /** What stands already for its product, where it carries that out. */
  readonly agreed?: readonly GivenPrice[] | undefined;
}

/** What lines are held against. */
export interface DiscountTerms {
  /** The most that somebody may give off, in percent. */
  readonly most: string;
  /** Returns the list price of one of a line's unit, or null where there is none. */
  readonly listOf: (line: SoldLine) => string | null;
}

/** Why a line is refused, where, and with what facts. */
export interface Excess {
  readonly field: DiscountExcess['field'];
  readonly reason: DiscountReason;
  readonly index: number;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Returns what a line asks for one of the unit that it was entered in. */
export function givenPrice({ price, discount, entered }: Pick<SoldLine, 'price' | 'discount' | 'entered'>): GivenPrice {
  return { price: entered?.price ?? price, discount, factor: entered?.factor ?? '1' };
}

/** Returns the lines that give more than somebody may, in their order. */
export function excessDiscounts(lines: readonly SoldLine[], { most, listOf }: DiscountTerms): readonly Excess[] {
  return lines.flatMap((line, index): readonly Excess[] => {
    const isWhole = line.quantity !== '0';
    const excess = isWhole ? discountExcess(givenPrice(line), { most, list: listOf(line), agreed: line.agreed }) : null;
    if (excess === null) return [];
    const place = { field: excess.field, index };
    const facts = { line: index + 1, most };
    if (excess.field === 'discount') return [{ ...place, reason: 'discount-too-high', facts: { ...facts, given: line.discount } }];
    const { net, least, list } = excess;
    return [{ ...place, reason: 'price-too-low', facts: { ...facts, net, least, list } }];
  });
}

/** Notes each line that gives more than somebody may. */
export function checkDiscounts(lines: readonly SoldLine[], terms: DiscountTerms, problems: ProblemSink<DiscountReason>): void {
  for (const { field, index, reason, facts } of excessDiscounts(lines, terms)) problems.add(`lines.${index}.${field}`, reason, facts);
}

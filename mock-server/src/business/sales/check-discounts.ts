import { exceedsDiscount } from '@suanpan/money/discount-limit';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';

/** Why a line is refused that gives more discount than whoever acts may give. */
export type DiscountReason = 'discount-too-high';

/** What a line gives off, in percent. */
export interface GivenDiscount {
  readonly discount: string;
  /** What the line of an approved order gives that it carries out. */
  readonly agreed?: string | null | undefined;
}

/** What is said of a line that gives too much. */
export interface ExcessDiscount {
  /** Its place, from 1. */
  readonly line: number;
  readonly given: string;
  readonly most: string;
}

/** Returns the lines that give more than somebody may, in their order. */
export function excessDiscounts(lines: readonly GivenDiscount[], most: string | null): readonly ExcessDiscount[] {
  if (most === null) return [];
  return lines.flatMap(({ discount, agreed }, index) =>
    exceedsDiscount(discount, { most, agreed }) ? [{ line: index + 1, given: discount, most }] : [],
  );
}

/** Notes each line that gives more than somebody may. */
export function checkDiscounts(lines: readonly GivenDiscount[], most: string | null, problems: ProblemSink<DiscountReason>): void {
  for (const excess of excessDiscounts(lines, most)) problems.add(`lines.${excess.line - 1}.discount`, 'discount-too-high', { ...excess });
}

import { parseDecimal } from '@suanpan/money/decimal';
import type { ProblemSink } from '#kernel/refusal/problem-list.ts';

/** What can be wrong with the most discount that a member may give. */
export type DiscountLimitReason = 'max-discount-malformed';

/** No line gives more. */
const highest = '99.99';

/** Returns the entered percentage as it is kept; null for no limit, undefined where nothing is entered. */
export function checkDiscountLimit(
  entered: string | null | undefined,
  problems: ProblemSink<DiscountLimitReason>,
): string | null | undefined {
  if (entered == null) return entered;
  const result = parseDecimal(entered, { maxPlaces: 2, max: highest });
  if (result.ok) return result.value;
  problems.add('maxDiscount', 'max-discount-malformed', { max: highest });
  return undefined;
}

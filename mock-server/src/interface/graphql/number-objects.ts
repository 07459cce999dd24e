import type { ShownNumberRule } from '#application/numbering/number-rules.ts';
import type { NumberCheck, NumberGap, NumberRange } from '#business/numbering/number-gaps.ts';

/** The types of the schema that are about numbers of documents, and what they are made from. */
export interface NumberObjects {
  NumberRule: ShownNumberRule;
  NumberNextCounts: ShownNumberRule['nextCounts'];
  NumberCheck: NumberCheck;
  NumberRange: NumberRange;
  NumberGap: NumberGap;
}

import { LimitedLines, type LimitedLinesProps } from '@suanpan/document-kit/limited-lines';
import { ReadOwnMaxDiscountDocument } from '../data/read-own-max-discount.generated.ts';

/** The lines of what is sold, with what this person may not give marked. */
export function SaleLines(props: Omit<LimitedLinesProps, 'limit'>) {
  return <LimitedLines {...props} limit={ReadOwnMaxDiscountDocument} />;
}

import type { TypedDocumentNode } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import type { DiscountExcess } from '@suanpan/money/discount-limit';
import { type ComponentProps, useMemo } from 'react';
import { useDocumentT } from '../texts/document-texts.ts';
import { priceText } from './decimal-text.ts';
import { discountMarks, isAnyReduced } from './discount-marks.ts';
import { ProductLines } from './ProductLines.tsx';

/** Asks how much discount this person may give, in percent; null where nothing limits them. */
export type DiscountLimitQuery = TypedDocumentNode<{ readonly ownMaxDiscount: string | null }, Record<string, never>>;

export interface LimitedLinesProps extends ComponentProps<typeof ProductLines> {
  limit: DiscountLimitQuery;
}

/** The lines of what is sold while they are typed: a discount that this person may not give, or a price below what they may go down to, is marked as soon as it is entered. */
export function LimitedLines({ limit, errors, ...props }: LimitedLinesProps) {
  const t = useDocumentT();
  const { lines } = props;
  const { data } = useQuery(limit, isAnyReduced(lines) ? { variables: {} } : skipToken);
  const most = data?.ownMaxDiscount ?? null;
  const shown = useMemo(() => {
    const marked = discountMarks(lines, most);
    if (marked.length === 0) return errors;
    const textOf = (excess: DiscountExcess): string =>
      excess.field === 'price'
        ? t('line.priceTooLow', { least: priceText(excess.least) })
        : t('line.discountTooHigh', { most: most ?? '' });
    return { ...Object.fromEntries(marked.map(({ cell, excess }) => [cell, textOf(excess)])), ...errors };
  }, [t, lines, most, errors]);
  return <ProductLines {...props} errors={shown} />;
}

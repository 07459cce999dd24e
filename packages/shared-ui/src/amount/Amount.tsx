import { classNames } from '../class-names/class-names.ts';
import { formatDecimal } from '../decimal/format-decimal.ts';
import { useMessages } from '../locale/use-messages.ts';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden.tsx';
import styles from './Amount.module.css';

export interface AmountProps {
  /** A plain decimal string; negative sums stand in brackets. Null shows a dash: there is no sum. */
  value: string | null;
  /** What the sum means to the reader. */
  sense?: 'neutral' | 'income' | 'expense' | undefined;
  /** Puts the currency sign in front; never in table cells. */
  currency?: boolean | undefined;
  size?: 'body' | 'large' | 'figure' | undefined;
  /** Digits after the point, for prices; 2 when absent. */
  places?: number | undefined;
  className?: string | undefined;
}

/** A sum of money with tabular figures. Renders a `<data>`; never interactive. */
export function Amount({ value, sense = 'neutral', currency = false, size = 'body', places = 2, className }: AmountProps) {
  const messages = useMessages();
  if (value === null) return <span className={classNames(styles.amount, className)}>—</span>;
  // What is no decimal is shown as it is, never as a zero.
  const { isNegative, digits } = formatDecimal(value, { minPlaces: 2, maxPlaces: places }) ?? { isNegative: false, digits: value };
  const text = currency ? `¥ ${digits}` : digits;
  return (
    <data
      className={classNames(styles.amount, className)}
      value={value}
      data-sense={sense}
      data-size={size}
      data-negative={isNegative || undefined}
    >
      {isNegative ? <VisuallyHidden>{messages.negative}</VisuallyHidden> : null}
      {isNegative ? `(${text})` : text}
    </data>
  );
}

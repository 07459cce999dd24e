import { classNames } from '../class-names/class-names.ts';
import { formatDecimal } from '../decimal/format-decimal.ts';
import { useMessages } from '../locale/use-messages.ts';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden.tsx';
import styles from './Amount.module.css';

export interface QuantityProps {
  /** A plain decimal string of up to four places; null shows a dash. */
  value: string | null;
  /** The unit of measure, shown after the number. */
  unit?: string | undefined;
  className?: string | undefined;
}

/** A counted or measured number with tabular figures. Renders a `<data>`; never interactive. */
export function Quantity({ value, unit, className }: QuantityProps) {
  const messages = useMessages();
  if (value === null) return <span className={classNames(styles.amount, className)}>—</span>;
  const { isNegative, digits } = formatDecimal(value, { minPlaces: 0, maxPlaces: 4 }) ?? { isNegative: false, digits: value };
  return (
    <data className={classNames(styles.amount, className)} value={value} data-negative={isNegative || undefined}>
      {isNegative ? <VisuallyHidden>{messages.negative}</VisuallyHidden> : null}
      {isNegative ? `(${digits})` : digits}
      {unit === undefined ? null : ` ${unit}`}
    </data>
  );
}

import type { ReactNode } from 'react';
import { stepDecimal } from '../decimal/step-decimal.ts';
import { Icon } from '../icons/Icon.tsx';
import { useMessages } from '../locale/use-messages.ts';
import styles from './EntryGrid.module.css';

export interface StepperProps {
  value: string;
  label: string;
  allowNegative?: boolean | undefined;
  isDisabled: boolean;
  onStep: (value: string) => void;
  children: ReactNode;
}

/** − and + around a number, on a phone only. Renders a `<span>` around its child. */
export function Stepper({ value, label, allowNegative = false, isDisabled, onStep, children }: StepperProps) {
  const messages = useMessages();
  return (
    <span className={styles.stepper}>
      <button
        type="button"
        className={styles.step}
        aria-label={`${messages.decrease} ${label}`}
        disabled={isDisabled}
        onClick={() => onStep(stepDecimal(value, -1, allowNegative))}
      >
        <Icon name="minus" />
      </button>
      {children}
      <button
        type="button"
        className={styles.step}
        aria-label={`${messages.increase} ${label}`}
        disabled={isDisabled}
        onClick={() => onStep(stepDecimal(value, 1, allowNegative))}
      >
        <Icon name="plus" />
      </button>
    </span>
  );
}

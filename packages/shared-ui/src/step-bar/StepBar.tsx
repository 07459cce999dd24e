import type { ReactNode } from 'react';
import { useMessages } from '../locale/use-messages.ts';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden.tsx';
import styles from './StepBar.module.css';

export interface Step {
  readonly id: string;
  readonly label: ReactNode;
  readonly state: 'done' | 'now' | 'todo';
}

export interface StepBarProps {
  /** What the steps lead to, for assistive technology. */
  label: string;
  steps: readonly Step[];
}

/** How far something has come. Renders an `<ol>`. */
export function StepBar({ label, steps }: StepBarProps) {
  const messages = useMessages();
  const words = { done: messages.stepDone, now: messages.stepNow, todo: messages.stepTodo } as const;
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step) => (
        <li key={step.id} className={styles.step} data-state={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          {step.label}
          <VisuallyHidden> ({words[step.state]})</VisuallyHidden>
        </li>
      ))}
    </ol>
  );
}

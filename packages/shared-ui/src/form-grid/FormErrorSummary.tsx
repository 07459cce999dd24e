import { useId } from 'react';
import type { MouseEvent, ReactNode, Ref } from 'react';
import { classNames } from '../class-names/class-names.ts';
import { Icon } from '../icons/Icon.tsx';
import styles from './FormGrid.module.css';

export interface FormFieldError {
  /** The id given to the field; null when the error belongs to none. */
  readonly fieldId: string | null;
  readonly label: string;
  readonly message: string;
}

export interface FormErrorSummaryProps {
  title: ReactNode;
  errors: readonly FormFieldError[];
  /** Focus it after a refused submission. */
  ref?: Ref<HTMLDivElement> | undefined;
}

/** All that stands in the way of a submission, each leading to its field. Renders a focusable `<div role="alert">`; nothing without errors. */
export function FormErrorSummary({ title, errors, ref }: FormErrorSummaryProps) {
  const titleId = useId();
  if (errors.length === 0) return null;
  return (
    <div className={classNames(styles.summary)} role="alert" aria-labelledby={titleId} tabIndex={-1} ref={ref}>
      <Icon name="warning" className={styles.summaryIcon} />
      <div>
        <p id={titleId} className={styles.summaryTitle}>
          {title}
        </p>
        <ul>
          {errors.map((error) => (
            <li key={`${error.fieldId ?? ''}:${error.message}`}>
              {error.fieldId === null ? (
                textOf(error)
              ) : (
                <a className={styles.summaryLink} href={`#${error.fieldId}`} onClick={(event) => focusField(event, error.fieldId)}>
                  {textOf(error)}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function textOf({ label, message }: FormFieldError) {
  return label === '' ? message : `${label}: ${message}`;
}

const focusable = 'input:not([type="hidden"]), textarea, button, [tabindex="0"], [role="spinbutton"]';

function focusField(event: MouseEvent<HTMLAnchorElement>, fieldId: string | null) {
  event.preventDefault();
  const field = fieldId === null ? null : event.currentTarget.ownerDocument.getElementById(fieldId);
  if (!field) return;
  const inner = [...field.querySelectorAll<HTMLElement>(focusable)].find((element) => !element.closest('[aria-hidden="true"]'));
  const target = field.matches(focusable) ? field : inner;
  target?.focus();
}

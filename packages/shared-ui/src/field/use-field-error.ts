import { useState } from 'react';
import { useMessages } from '../locale/use-messages.ts';
import { afterPress } from './after-press.ts';
import type { FieldProps } from './field-props.ts';

/** What the hook must know of a field. */
export interface FieldErrorFacts extends Pick<FieldProps, 'label' | 'error' | 'isRequired'> {
  readonly isEmpty: boolean;
  /** Whether the value is typed or chosen, which changes the verb. */
  readonly kind?: 'typed' | 'chosen' | undefined;
}

/** Returns the error to show: the given one, else our own once a required field was left empty. */
export function useFieldError({ label, error, isRequired = false, isEmpty, kind = 'typed' }: FieldErrorFacts) {
  const messages = useMessages();
  const [wasLeft, setLeft] = useState(false);
  const ask = kind === 'typed' ? messages.pleaseFill : messages.pleaseChoose;
  const own = isRequired && isEmpty && wasLeft ? ask(label) : undefined;
  return { error: error ?? own, onBlur: () => afterPress(() => setLeft(true)) };
}

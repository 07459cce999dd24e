import { useState } from 'react';
import { useMessages } from '../locale/use-messages.ts';
import type { FieldProps } from './field-props.ts';

/** What the hook must know of a field. */
export interface FieldErrorFacts extends Pick<FieldProps, 'label' | 'error' | 'isRequired' | 'isTried'> {
  readonly isEmpty: boolean;
  /** Whether the value is typed or chosen, which changes the verb. */
  readonly kind?: 'typed' | 'chosen' | undefined;
}

/**
 * Returns the error to show: the given one, else our own for a required field that is empty once saving was tried.
 *
 * Nobody is told that something is missing before they said that they were done. What was said of a required field
 * that was empty is about its emptiness: it goes as soon as the field is filled.
 */
export function useFieldError({ label, error, isRequired = false, isTried = false, isEmpty, kind = 'typed' }: FieldErrorFacts) {
  const isMissing = isRequired && isEmpty;
  const own = useOwnWords(label, kind);
  const [told, setTold] = useState({ error, isOfEmptiness: isMissing });
  const now = told.error === error ? told : { error, isOfEmptiness: isMissing };
  if (now !== told) setTold(now);
  if (error !== undefined) return now.isOfEmptiness && !isEmpty ? undefined : error;
  return isTried && isMissing ? own : undefined;
}

function useOwnWords(label: string, kind: 'typed' | 'chosen'): string {
  const messages = useMessages();
  return kind === 'typed' ? messages.pleaseFill(label) : messages.pleaseChoose(label);
}

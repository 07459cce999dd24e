import { useLocale } from 'react-aria-components';
import type { Messages } from './messages.ts';
import { messagesFor } from './messages.ts';

/** Reads the component texts in the language of the nearest LocaleProvider. */
export function useMessages(): Messages {
  return messagesFor(useLocale().locale);
}

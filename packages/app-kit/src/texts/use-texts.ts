import { useCallback, useSyncExternalStore } from 'react';
import type { Texts } from './define-texts.ts';

/** Returns the app's texts in the active language, and renders again when the language changes. */
export function useTexts<Key extends string>(texts: Texts<Key>): Texts<Key>['text'] {
  const { i18n } = texts;
  const subscribe = useCallback((listener: () => void) => i18n.on('change', listener), [i18n]);
  return useSyncExternalStore(subscribe, () => texts.text);
}

import { afterPaint } from '@suanpan/app-kit/after-paint';
import { useEffect } from 'react';

/**
 * Puts the focus into an empty field once the component is in sight.
 *
 * Not where there is no keyboard: on a phone a field with the focus covers half of the page with keys.
 */
export function useFirstFocus(fieldId: string): void {
  useEffect(() => {
    if (!window.matchMedia('(pointer: fine)').matches) return undefined;
    return afterPaint(() => {
      const field = document.getElementById(fieldId);
      if (field instanceof HTMLInputElement && field.value === '') field.focus();
    });
  }, [fieldId]);
}

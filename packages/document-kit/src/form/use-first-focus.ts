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
      // Whoever is in another field already stays there.
      const isElsewhere = document.activeElement?.matches('input, textarea, select') ?? false;
      if (field instanceof HTMLInputElement && field.value === '' && !isElsewhere) field.focus();
    });
  }, [fieldId]);
}

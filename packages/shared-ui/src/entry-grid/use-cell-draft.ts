import { useState } from 'react';
import { parseDecimal } from '../decimal/parse-decimal.ts';
import type { DecimalRules } from '../decimal/parse-decimal.ts';

/**
 * Keeps the text of a number while it is typed and passes every change on at once, so that sums follow the typing.
 *
 * A wrong text is passed on as it stands: whoever saves must refuse it, not save the number that stood there before.
 */
export function useCellDraft(value: string, rules: DecimalRules, onChange: (value: string) => void) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: string } | null>(null);
  const [isLeft, setLeft] = useState(true);
  // A value that came otherwise meanwhile, such as by a key, is what counts.
  const draft = typed?.value === value ? typed.text : null;
  const isWrong = !parseDecimal(draft ?? value, rules).ok;
  return {
    text: draft ?? value,
    isWrong: isWrong && isLeft,
    type(text: string) {
      setLeft(false);
      const parsed = parseDecimal(text, rules);
      const next = parsed.ok ? parsed.value : text;
      setTyped({ text, value: next });
      if (next !== value) onChange(next);
    },
    leave() {
      setLeft(true);
      if (!isWrong) setTyped(null);
    },
    replace(next: string) {
      setTyped(null);
      onChange(next);
    },
  };
}

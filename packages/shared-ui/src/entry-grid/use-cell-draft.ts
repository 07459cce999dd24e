import { useState } from 'react';
import { parseDecimal } from '../decimal/parse-decimal.ts';
import type { DecimalRules } from '../decimal/parse-decimal.ts';

/**
 * Keeps the text of a number while it is typed and passes every change on at once, so that sums follow the typing.
 *
 * A wrong text is passed on as it stands: whoever saves must refuse it, not save the number that stood there before.
 */
export function useCellDraft(value: string, rules: DecimalRules, onChange: (value: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(true);
  const isWrong = !parseDecimal(draft ?? value, rules).ok;
  return {
    text: draft ?? value,
    isWrong: isWrong && isLeft,
    type(text: string) {
      setDraft(text);
      setLeft(false);
      const parsed = parseDecimal(text, rules);
      const next = parsed.ok ? parsed.value : text;
      if (next !== value) onChange(next);
    },
    leave() {
      setLeft(true);
      if (!isWrong) setDraft(null);
    },
    replace(next: string) {
      setDraft(null);
      onChange(next);
    },
  };
}

import { useState } from 'react';
import { parseDecimal } from '../decimal/parse-decimal.ts';
import type { DecimalRules } from '../decimal/parse-decimal.ts';

/** Keeps the text of a number while it is typed and passes on every valid value at once, so that sums follow the typing. */
export function useCellDraft(value: string, rules: DecimalRules, onChange: (value: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(true);
  const isWrong = draft !== null && !parseDecimal(draft, rules).ok;
  return {
    text: draft ?? value,
    isWrong: isWrong && isLeft,
    type(text: string) {
      setDraft(text);
      setLeft(false);
      const parsed = parseDecimal(text, rules);
      if (parsed.ok && parsed.value !== value) onChange(parsed.value);
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

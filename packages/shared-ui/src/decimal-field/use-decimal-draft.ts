import { useState } from 'react';
import { parseDecimal } from '../decimal/parse-decimal.ts';
import type { DecimalRules } from '../decimal/parse-decimal.ts';
import { useMessages } from '../locale/use-messages.ts';

/** What the draft stands for and where it goes. */
export interface DecimalDraftFacts extends DecimalRules {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/**
 * Keeps what is being typed until it is committed; a wrong text stays as it was typed.
 *
 * It is committed like any other: whoever saves must refuse it, not save the number that stood there before.
 */
export function useDecimalDraft({ value, onChange, maxPlaces = 2, allowNegative }: DecimalDraftFacts) {
  const messages = useMessages();
  const [draft, setDraft] = useState<string | null>(null);
  const [lastValue, setLastValue] = useState(value);
  if (value !== lastValue) {
    setLastValue(value);
    setDraft(null);
  }
  const text = draft ?? value;
  const parsed = parseDecimal(text, { maxPlaces, allowNegative });
  const problems = { 'not-a-number': messages.notNumber, 'too-many-places': messages.tooManyPlaces(maxPlaces) } as const;
  const commit = () => {
    setDraft(null);
    const next = parsed.ok ? parsed.value : text;
    if (next !== value) onChange(next);
  };
  return { text, type: setDraft, commit, problem: parsed.ok ? undefined : problems[parsed.reason] };
}

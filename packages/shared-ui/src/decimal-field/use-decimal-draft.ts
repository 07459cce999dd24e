import { useState } from 'react';
import { parseDecimal } from '../decimal/parse-decimal.ts';
import type { DecimalRules } from '../decimal/parse-decimal.ts';
import { useMessages } from '../locale/use-messages.ts';

/** What the draft stands for and where it goes. */
export interface DecimalDraftFacts extends DecimalRules {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Keeps what is being typed until it is a number; a wrong text stays as it was typed. */
export function useDecimalDraft({ value, onChange, maxPlaces = 2, allowNegative }: DecimalDraftFacts) {
  const messages = useMessages();
  const [draft, setDraft] = useState<string | null>(null);
  const [lastValue, setLastValue] = useState(value);
  if (value !== lastValue) {
    setLastValue(value);
    setDraft(null);
  }
  const parsed = draft === null ? null : parseDecimal(draft, { maxPlaces, allowNegative });
  const reason = parsed?.ok === false ? parsed.reason : null;
  const problems = { 'not-a-number': messages.notNumber, 'too-many-places': messages.tooManyPlaces(maxPlaces) } as const;
  const commit = () => {
    if (!parsed?.ok) return;
    setDraft(null);
    if (parsed.value !== value) onChange(parsed.value);
  };
  return { text: draft ?? value, type: setDraft, commit, problem: reason ? problems[reason] : undefined };
}

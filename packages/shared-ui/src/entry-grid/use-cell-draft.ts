import { useEffect, useRef, useState } from 'react';
import { parseDecimal } from '../decimal/parse-decimal.ts';
import type { DecimalRules } from '../decimal/parse-decimal.ts';
import { afterPicture } from './after-picture.ts';

interface Typed {
  readonly text: string;
  readonly value: string;
  /** The value in whose place it comes, until it has been passed on. */
  readonly over: string | null;
}

interface Waiting {
  readonly next: string;
  readonly over: string;
  passOn(): void;
}

/**
 * Keeps the text of a number while it is typed. A letter is painted before it is passed on, so that it never waits for the sums; whatever else
 * somebody does finds it passed on.
 *
 * A wrong text is passed on as it stands: whoever saves must refuse it, not save the number that stood there before.
 */
export function useCellDraft(value: string, rules: DecimalRules, onChange: (value: string) => void) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const [isLeft, setLeft] = useState(true);
  // A value that came otherwise meanwhile, such as by a key, is what counts.
  const draft = typed?.value === value || typed?.over === value ? typed.text : null;
  const isWrong = !parseDecimal(draft ?? value, rules).ok;
  const latest = useRef({ value, onChange });
  latest.current = { value, onChange };
  const waiting = useRef<Waiting | null>(null);
  useEffect(() => () => waiting.current?.passOn(), []);
  const passOn = (): void => {
    const { next = null } = waiting.current ?? {};
    waiting.current = null;
    setTyped((present) => present && { ...present, over: null });
    if (next !== null && next !== latest.current.value) latest.current.onChange(next);
  };
  return {
    text: draft ?? value,
    isWrong: isWrong && isLeft,
    type(text: string) {
      setLeft(false);
      const parsed = parseDecimal(text, rules);
      const next = parsed.ok ? parsed.value : text;
      const over = waiting.current?.over ?? value;
      setTyped({ text, value: next, over });
      waiting.current = { next, over, passOn: waiting.current?.passOn ?? afterPicture(passOn) };
    },
    leave() {
      waiting.current?.passOn();
      setLeft(true);
      if (!isWrong) setTyped(null);
    },
    replace(next: string) {
      waiting.current?.passOn();
      setTyped(null);
      onChange(next);
    },
  };
}

/** A question that waits for quiet. */
export interface QuietQuestion {
  /** Asks at once; what was asked already is not asked again. */
  readonly now: () => void;
  readonly cancel: () => void;
}

/** Asks after so many milliseconds, unless it is asked or cancelled before. */
export function askOnceQuiet(ask: () => void, delay: number): QuietQuestion {
  let isAsked = false;
  const now = () => {
    if (isAsked) return;
    isAsked = true;
    ask();
  };
  const timer = setTimeout(now, delay);
  return { now, cancel: () => clearTimeout(timer) };
}

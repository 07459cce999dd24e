import type { ClosingStep } from '../closing/closing-steps.ts';

/** How far the close of a month is. */
export interface ClosingProgress {
  readonly done: number;
  readonly all: number;
  /** What stands in the way or comes to something, in the order in which it is done. */
  readonly steps: readonly ClosingStep[];
}

/** What the card has a line for. */
const shown: ReadonlySet<string> = new Set(['EARLIER', 'DRAFTS', 'VAT', 'PROFIT', 'PROVISIONAL']);

/** Returns how far a close is. The check of all books is left to its page, as nobody should wait for it to see a day's work. */
export function closingProgress(steps: readonly ClosingStep[]): ClosingProgress {
  const counted = steps.filter(({ name }) => name !== 'CHECK');
  return {
    done: counted.filter(({ state }) => state === 'ok' || state === 'done').length,
    all: counted.length,
    steps: counted.filter(({ name, state }) => shown.has(name) || (name === 'MONTHLY' && state === 'warning')),
  };
}

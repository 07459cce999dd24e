import type { GraphqlAnswer } from '@suanpan/protocol/host';

/** An operation as far as its answer depends on it. */
export interface AskedOperation {
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Answers that were asked for before the page that wants them was there.
 *
 * Each is given once, and not after `shelfLife`, so that nobody is shown an old answer as a new one.
 */
export interface FirstAnswers {
  keep(operation: AskedOperation, answer: Promise<GraphqlAnswer>): void;
  /** Returns the answer that waits for this operation, if any; it waits no more then. */
  take(operation: AskedOperation): Promise<GraphqlAnswer> | undefined;
}

/** In milliseconds: a page that comes later than this asks for itself. */
const shelfLife = 5000;

/** Makes an empty shelf. `now` tells the time in milliseconds. */
export function createFirstAnswers(now: () => number): FirstAnswers {
  const shelf = new Map<string, { readonly answer: Promise<GraphqlAnswer>; readonly since: number }>();
  return {
    keep: (operation, answer) => void shelf.set(keyOf(operation), { answer, since: now() }),
    take(operation) {
      const key = keyOf(operation);
      const kept = shelf.get(key);
      shelf.delete(key);
      return kept && now() - kept.since < shelfLife ? kept.answer : undefined;
    },
  };
}

function keyOf({ operationName, variables }: AskedOperation): string {
  return `${operationName ?? ''} ${JSON.stringify(variables)}`;
}

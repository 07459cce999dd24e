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

/** Two frames of a screen, in milliseconds. */
const twoFrames = 32;

interface KeptAnswer {
  readonly answer: Promise<GraphqlAnswer>;
  readonly since: number;
  readonly changes: number;
  isThere: boolean;
}

/** Makes an empty shelf. `now` tells the time in milliseconds, `changes` how many are known: an answer from before one is old. */
export function createFirstAnswers(now: () => number, changes: () => number = () => 0): FirstAnswers {
  const shelf = new Map<string, KeptAnswer>();
  return {
    keep(operation, answer) {
      const kept: KeptAnswer = { answer, since: now(), changes: changes(), isThere: false };
      const arrived = (): void => void (kept.isThere = true);
      answer.then(arrived, arrived);
      shelf.set(keyOf(operation), kept);
    },
    take(operation) {
      const key = keyOf(operation);
      const kept = shelf.get(key);
      shelf.delete(key);
      if (!kept || now() - kept.since >= shelfLife || kept.changes !== changes()) return undefined;
      // It is in the client's cache, so that the page shows it: to hear it once more can wait until that is painted.
      return kept.isThere ? afterTwoFrames(kept.answer) : kept.answer;
    },
  };
}

async function afterTwoFrames(answer: Promise<GraphqlAnswer>): Promise<GraphqlAnswer> {
  await new Promise<void>((resolve) => void setTimeout(resolve, twoFrames));
  return answer;
}

function keyOf({ operationName, variables }: AskedOperation): string {
  return `${operationName ?? ''} ${JSON.stringify(variables)}`;
}

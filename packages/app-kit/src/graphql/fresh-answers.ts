/** Knows which answers may be from before a change. */
export interface FreshAnswers {
  /** Says that something has changed: what was asked before may not have it. */
  outdate(): void;
  /** How many changes are known so far. */
  changes(): number;
  /** Asks, and once more while something changed before the answer came: a late answer must not cover what is known since. */
  read<Answer>(ask: () => Promise<Answer>): Promise<Answer>;
}

/** How often one answer is asked for at most: where others write without pause, an answer a moment old is better than none. */
const mostTries = 3;

/** Counts the changes that are known, for one app. */
export function createFreshAnswers(): FreshAnswers {
  let changes = 0;
  return {
    outdate: () => void (changes += 1),
    changes: () => changes,
    async read(ask) {
      for (let attempt = 1; ; attempt += 1) {
        const before = changes;
        const answer = await ask();
        if (before === changes || attempt === mostTries) return answer;
      }
    },
  };
}

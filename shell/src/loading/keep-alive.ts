/** Remembers in which order apps were seen, and says which ones are kept alive no longer. */
export interface KeepAlive {
  seen(name: string): void;
  /** Returns those of `parked` that exceed the budget, the one seen longest ago first. */
  surplus(parked: readonly string[]): string[];
}

/** Makes a keeper of at most `budget` apps. */
export function createKeepAlive(budget: number): KeepAlive {
  let order: string[] = [];
  return {
    seen(name) {
      order = [...order.filter((other) => other !== name), name];
    },
    surplus(parked) {
      const oldestFirst = parked.toSorted((one, other) => order.indexOf(one) - order.indexOf(other));
      return oldestFirst.slice(0, Math.max(0, parked.length - budget));
    },
  };
}

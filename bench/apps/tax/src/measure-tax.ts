/** What each thing costs, in nanoseconds. */
export type Tax = Record<'bareGlobal' | 'windowRead' | 'windowWrite' | 'createElement' | 'getElementById', number>;

const rounds = 9;

interface OwnWindow {
  benchCounter?: number;
}

/** Times what code pays for being held: the median of some rounds, each long enough for the clock. */
export function measureTax(): Tax {
  const own = window as unknown as OwnWindow;
  own.benchCounter = 0;
  return {
    bareGlobal: cost(400_000, (count) => {
      let kept = 0;
      for (let index = 0; index < count; index += 1) if (document !== null) kept += 1;
      return kept;
    }),
    windowRead: cost(200_000, (count) => {
      let sum = 0;
      for (let index = 0; index < count; index += 1) sum += own.benchCounter ?? 1;
      return sum;
    }),
    windowWrite: cost(200_000, (count) => {
      for (let index = 0; index < count; index += 1) own.benchCounter = index;
      return own.benchCounter ?? 0;
    }),
    createElement: cost(20_000, (count) => {
      let made = 0;
      for (let index = 0; index < count; index += 1) made += document.createElement('div').childNodes.length;
      return made;
    }),
    getElementById: cost(50_000, (count) => {
      let found = 0;
      for (let index = 0; index < count; index += 1) if (document.getElementById('tax-place')) found += 1;
      return found;
    }),
  };
}

let sink = 0;

function cost(count: number, work: (count: number) => number): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    sink += work(count);
    times.push(((performance.now() - begun) * 1e6) / count);
  }
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.floor(rounds / 2)] ?? 0) + (sink < 0 ? 1 : 0);
}

/** What one doing cost, in milliseconds. */
export interface Cost {
  /** CPU of this process. */
  readonly cpu: number;
  readonly wall: number;
}

/** Does each thing many times, the things by turns in each round, after a round to warm up; returns the mean of each round. */
export async function costOf<Name extends string>(
  sides: Readonly<Record<Name, () => Promise<unknown>>>,
  { rounds, times, say }: { readonly rounds: number; readonly times: number; readonly say: (line: string) => void },
): Promise<Readonly<Record<Name, readonly Cost[]>>> {
  const names = Object.keys(sides) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, [] as Cost[]])) as Record<Name, Cost[]>;
  for (let round = 0; round <= rounds; round += 1) {
    const turn = names.map((_, index) => names[(index + round) % names.length]).filter((name) => name !== undefined);
    for (const name of turn) {
      const cost = await once(sides[name], times);
      if (round > 0) found[name].push(cost);
    }
    say(`round ${round} of ${rounds}`);
  }
  return found;
}

async function once(work: () => Promise<unknown>, times: number): Promise<Cost> {
  const cpu = process.cpuUsage();
  const begun = performance.now();
  for (let time = 0; time < times; time += 1) await work();
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1000 / times, wall: (performance.now() - begun) / times };
}

/** Returns a list whose beginning moves on by one each round, so that nothing is always measured first. */
export function turnOrder<T>(all: readonly T[], round: number): T[] {
  const start = round % all.length;
  return [...all.slice(start), ...all.slice(0, start)];
}

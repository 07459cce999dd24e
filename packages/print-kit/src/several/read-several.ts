/** How many are read with one request, as the operations have it: few requests, and none that costs the backend much. */
const atOnce = 20;

interface Reading<Thing> {
  readonly ids: readonly string[];
  readonly read: (ids: readonly string[]) => Promise<readonly Thing[]>;
  /** Hears how many were asked for so far. */
  readonly onProgress: (done: number) => void;
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
}

/** Reads things a part after the other, so that it can be said how far that is. */
export async function readSeveral<Thing>({ ids, read, onProgress, signal }: Reading<Thing>): Promise<readonly Thing[]> {
  const things: Thing[] = [];
  for (let from = 0; from < ids.length && !signal.aborted; from += atOnce) {
    things.push(...(await read(ids.slice(from, from + atOnce))));
    onProgress(Math.min(from + atOnce, ids.length));
  }
  return things;
}

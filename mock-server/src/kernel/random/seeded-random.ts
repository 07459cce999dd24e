/** Gives numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

/** Returns a small deterministic generator (mulberry32): the same seed, the same numbers. Not for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) % 4_294_967_296;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

import type { Random } from '../random/seeded-random.ts';

/** When a failed message is tried again, and how often. */
export interface RetryPolicy {
  /** Tries in all, before a message is a dead letter. */
  readonly tries: number;
  /** The wait after the first failure, in milliseconds; doubled after each further one. */
  readonly firstDelayMs: number;
}

const longestDelayMs = 10 * 60_000;

/**
 * Returns how many milliseconds to wait after a failed attempt (from 1): half of it fixed, half by chance, so that what failed together is
 * not tried together ("equal jitter").
 */
export function retryDelayMs({ firstDelayMs }: RetryPolicy, attempt: number, random: Random): number {
  const full = Math.min(longestDelayMs, firstDelayMs * 2 ** (attempt - 1));
  return Math.round(full / 2 + (full / 2) * random());
}

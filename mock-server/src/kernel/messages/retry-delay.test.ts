import { expect, it } from 'vitest';
import { seededRandom } from '../random/seeded-random.ts';
import { retryDelayMs } from './retry-delay.ts';

const policy = { tries: 8, firstDelayMs: 1000 };

it('retryDelayMs() doubles with each failure up to ten minutes, half of it by chance', () => {
  const bounds = [1, 2, 3, 10, 11, 60].map((attempt) => [retryDelayMs(policy, attempt, () => 0), retryDelayMs(policy, attempt, () => 1)]);
  expect(bounds).toEqual([
    [500, 1000],
    [1000, 2000],
    [2000, 4000],
    [256_000, 512_000],
    [300_000, 600_000],
    [300_000, 600_000],
  ]);
});

it('retryDelayMs() gives the same waits for the same seed', () => {
  const waits = () => {
    const random = seededRandom(1);
    return [1, 2, 3].map((attempt) => retryDelayMs(policy, attempt, random));
  };
  expect(waits()).toEqual(waits());
});

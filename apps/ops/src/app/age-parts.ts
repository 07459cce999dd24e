import type { TextKey } from '../texts.ts';

const steps: readonly (readonly [seconds: number, key: TextKey])[] = [
  [86_400, 'age.days'],
  [3600, 'age.hours'],
  [60, 'age.minutes'],
  [1, 'age.seconds'],
];

/** Returns a length of time as its largest unit counts it, whole: how many and of what. */
export function ageParts(seconds: number): { readonly count: number; readonly key: TextKey } {
  const [size, key] = steps.find(([step]) => seconds >= step) ?? [1, 'age.seconds' as const];
  return { count: Math.floor(Math.max(0, seconds) / size), key };
}

import { expect, it } from 'vitest';
import { readTrialState, writeTrialState } from './trial-state.ts';

it.each(['', 'month=2026-11&level=0', 'level=3&moved=1&q=yhck'])('readTrialState() and writeTrialState() meet at %j', (address) => {
  expect(writeTrialState(readTrialState(new URLSearchParams(address))).toString()).toBe(address);
});

it('readTrialState() shows the first level where no level was meant', () => {
  expect(readTrialState(new URLSearchParams('level=9&month=x'))).toMatchObject({ level: 1, month: null });
});

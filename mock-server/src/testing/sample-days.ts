import type { SampleValues } from './sample-variables.ts';

/** Days and months in which the books of the tests have something. */
export const days: SampleValues = {
  'ReadAccountEntries.from': '2026-11',
  'ReadAccountEntries.to': '2026-11',
  'ReadPurchaseTasks.before': '2026-11-20',
};

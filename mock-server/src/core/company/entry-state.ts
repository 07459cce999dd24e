import { addDays } from '#kernel/clock/calendar-day.ts';
import type { EntryEnd } from './company-life.ts';

/** That nothing more is entered into a company, or that the day after which nothing is comes near. */
export interface EntryState {
  readonly state: 'ARCHIVED' | 'EXPIRED' | 'ENDING';
  /** The last day on which anything is or was entered; null for what is archived. */
  readonly day: string | null;
}

/** For how many days before the last one its coming is told. */
const toldDays = 14;

/** Returns how it stands with entering into a company on a day; null while there is nothing to tell. */
export function entryStateOf({ isArchived, paidUntil: day }: EntryEnd, today: string): EntryState | null {
  if (isArchived) return { state: 'ARCHIVED', day: null };
  if (day === null || today < addDays(day, -toldDays)) return null;
  return { state: today > day ? 'EXPIRED' : 'ENDING', day };
}

/** Where the program gets the time from. */
export interface Clock {
  now(): Date;
}

/** The machine's own time. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still at an instant (UTC, ISO 8601). */
export function fixedClock(instant: string): Clock {
  return { now: () => new Date(instant) };
}

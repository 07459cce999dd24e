import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock/clock.ts';
import type { Random } from '../random/seeded-random.ts';

/** Where new rows get their ids from. */
export interface Ids {
  /** Returns a UUID of version 7, ordered by `at` (now when left out) and, within a millisecond, by call. */
  next(at?: Date): string;
}

const pattern = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** Returns whether a text has the shape of an id; what has not can be no row's. */
export function isId(text: string): boolean {
  return pattern.test(text);
}

/** Returns the ids of a running server: unguessable. */
export function randomIds(clock: Clock): Ids {
  return idsFrom(clock, () => randomBytes(8));
}

/** Returns ids that depend on nothing but the seed and the instants asked for. */
export function seededIds(clock: Clock, random: Random): Ids {
  return idsFrom(clock, () => Uint8Array.from({ length: 8 }, () => Math.floor(random() * 256)));
}

function idsFrom(clock: Clock, bytes: () => Uint8Array): Ids {
  let last = 0;
  let count = 0;
  return {
    next(at = clock.now()) {
      const time = at.getTime();
      count = time === last ? (count + 1) % 4096 : 0;
      last = time;
      return formatId(time, count, bytes());
    },
  };
}

function formatId(time: number, count: number, tail: Uint8Array): string {
  const stamp = time.toString(16).padStart(12, '0');
  const rest = Buffer.from(tail);
  rest.writeUInt8((rest.readUInt8(0) & 0x3f) | 0x80, 0);
  const hex = rest.toString('hex');
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${count.toString(16).padStart(3, '0')}-${hex.slice(0, 4)}-${hex.slice(4)}`;
}

import { types } from 'pg';

const date = 1082;
const bigint = 20;

/** Reads days as ISO texts and 64-bit integers as exact numbers; everything else as `pg` does. */
export const valueTypes = {
  getTypeParser(oid: number): (value: string) => unknown {
    if (oid === date) return (value) => value;
    if (oid === bigint) return exactNumber;
    return types.getTypeParser(oid) as (value: string) => unknown;
  },
};

function exactNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`Cannot read ${text} from the database as an exact number`);
  return number;
}

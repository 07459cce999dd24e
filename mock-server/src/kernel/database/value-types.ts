import { types } from 'pg';

const date = 1082;
const bigint = 20;
const instant = 1184;

/** Reads days as ISO texts, 64-bit integers as exact numbers and instants at once; everything else as `pg` does. */
export const valueTypes = {
  getTypeParser(oid: number): (value: string) => unknown {
    if (oid === date) return (value) => value;
    if (oid === bigint) return exactNumber;
    if (oid === instant) return readInstant;
    return types.getTypeParser(oid) as (value: string) => unknown;
  },
};

function exactNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`Cannot read ${text} from the database as an exact number`);
  return number;
}

const readAny = types.getTypeParser(instant) as (text: string) => Date;

/** A connection speaks of instants in UTC, unless its database is set otherwise; of years with more than four digits as no ISO text does. */
function readInstant(text: string): Date {
  return text[10] === ' ' && text.endsWith('+00') ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`) : readAny(text);
}

/** A sum of money in fen: a safe integer, so sums up to 90 trillion yuan are exact without bigint in JSON. */
export type Fen = number;

const pattern = /^(-?)(\d+)(?:\.(\d{1,2}))?$/;

/** Returns a sum of fen as a decimal string with exactly two places, e.g. "1280.50". */
export function fenToDecimal(fen: Fen): string {
  assertFen(fen);
  const size = Math.abs(fen);
  const rest = size % 100;
  return `${fen < 0 ? '-' : ''}${(size - rest) / 100}.${rest < 10 ? '0' : ''}${rest}`;
}

/** Returns a decimal string of at most two places as fen, or throws when it is no such string. */
export function decimalToFen(decimal: string): Fen {
  const match = pattern.exec(decimal);
  if (match === null) throw new RangeError(`Cannot read "${decimal}" as money: it is not a decimal with at most 2 places`);
  const magnitude = Number(`${match[2]}${(match[3] ?? '').padEnd(2, '0')}`);
  const fen = match[1] === '-' && magnitude !== 0 ? -magnitude : magnitude;
  assertFen(fen);
  return fen;
}

/** Adds sums of fen, and throws rather than lose one when the result is no longer exact. */
export function addFen(left: Fen, right: Fen): Fen {
  const sum = left + right;
  assertFen(sum);
  return sum;
}

function assertFen(fen: Fen): void {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`Cannot use ${fen} as fen: it is not an exact integer`);
}

/** A figure that is not what it must be. */
export interface Difference {
  /** Which figure, e.g. `trialBalance.1405.debit`. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** Collects figures that differ, and counts those that were compared. */
export class Differences {
  readonly list: Difference[] = [];
  compared = 0;

  /** Compares two figures: decimals by value, everything else letter by letter. */
  compare(path: string, expected: string | number | undefined, received: string | number | undefined): void {
    this.compared += 1;
    const [wanted, got] = [String(expected ?? '—'), String(received ?? '—')];
    if (plain(wanted) !== plain(got)) this.list.push({ path, expected: wanted, received: got });
  }

  /** Compares a list of figures, place by place. */
  compareAll(path: string, expected: readonly string[], received: readonly string[]): void {
    const length = Math.max(expected.length, received.length);
    for (let index = 0; index < length; index += 1) this.compare(`${path}.${index}`, expected[index], received[index]);
  }
}

/** Returns a decimal without zeros that say nothing; other texts stay. */
export function plain(text: string): string {
  const match = /^(-?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(text);
  if (match === null) return text;
  const [, sign = '', whole = '', places = ''] = match;
  const value = places === '' ? whole : `${whole}.${places}`;
  return value === '0' ? '0' : `${sign}${value}`;
}

/** Adds decimals of two places exactly. */
export function sumOf(decimals: readonly (string | undefined)[]): string {
  const fen = decimals.reduce((sum, decimal) => sum + fenOf(decimal ?? '0'), 0n);
  const digits = String(fen < 0n ? -fen : fen).padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function fenOf(decimal: string): bigint {
  const [whole = '0', places = ''] = decimal.replace('-', '').split('.');
  const fen = BigInt(whole) * 100n + BigInt(places.slice(0, 2).padEnd(2, '0'));
  return decimal.startsWith('-') ? -fen : fen;
}

/** Reads a decimal as an integer of so many places. */
export function scaled(decimal: string, places: number): bigint {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  if (whole === '' || rest.length > places) throw new Error(`"${decimal}" is no decimal of at most ${places} places`);
  return BigInt(`${sign}${whole}${rest.padEnd(places, '0')}`);
}

/** Writes an integer of so many places as a decimal. */
export function unscaled(value: bigint, places: number): string {
  const digits = String(value < 0n ? -value : value).padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return value < 0n ? `-${text}` : text;
}

/** Divides and rounds to an integer, half away from zero. */
export function roundDiv(numerator: bigint, denominator: bigint): bigint {
  const sign = numerator < 0n !== denominator < 0n ? -1n : 1n;
  const [top, bottom] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  return (sign * (2n * top + bottom)) / (2n * bottom);
}

/** Writes a quantity of four places without zeros that say nothing. */
export function quantityText(value: bigint): string {
  return unscaled(value, 4).replace(/\.?0+$/, '');
}

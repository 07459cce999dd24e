/** Adds a whole number to a plain decimal string; an empty or foreign text counts as zero, and the result stops at zero unless negatives are allowed. */
export function stepDecimal(value: string, step: number, allowNegative = false): string {
  const [, sign = '', whole = '0', places = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  const unit = 10n ** BigInt(places.length);
  const sum = BigInt(`${sign}${whole}${places}`) + BigInt(step) * unit;
  if (sum < 0n && !allowNegative) return '0';
  const digits = String(sum < 0n ? -sum : sum).padStart(places.length + 1, '0');
  const point = digits.length - places.length;
  return `${sum < 0n ? '-' : ''}${digits.slice(0, point)}${places === '' ? '' : `.${digits.slice(point)}`}`;
}

/** Returns a decimal without zeros at its end, as people write quantities and percents. */
export function plainDecimal(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}

/** Returns a price with the places it has, two at least. */
export function priceText(value: string): string {
  const [whole = '0', places = ''] = plainDecimal(value).split('.');
  return `${whole}.${places.padEnd(2, '0')}`;
}

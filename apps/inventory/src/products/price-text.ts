import { formatAmount } from '@suanpan/money/format-amount';

/** Returns a price with thousands separators and the places it has, two at least. */
export function priceText(price: string): string {
  const [whole = '0', places = ''] = price.split('.');
  return formatAmount(`${whole}.${places.replace(/0+$/, '').padEnd(2, '0')}`);
}

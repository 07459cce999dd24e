/** What may be typed into a decimal field. */
export interface DecimalRules {
  /** How many digits may follow the point; 2 when absent. */
  readonly maxPlaces?: number | undefined;
  readonly allowNegative?: boolean | undefined;
}

/** The plain decimal string that was meant, or why there is none. */
export type ParsedDecimal =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly reason: 'not-a-number' | 'too-many-places' };

/** Turns full-width digits and punctuation, as an input method leaves them, into ASCII. */
export function normaliseDigits(text: string): string {
  return text
    .replaceAll(/[０-９]/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0xfee0))
    .replaceAll(/[。．｡]/g, '.')
    .replaceAll(/[－−—–]/g, '-')
    .replaceAll(/[，､]/g, ',')
    .replaceAll(/[（]/g, '(')
    .replaceAll(/[）]/g, ')');
}

/** Reads a typed number as a plain decimal string, never through a float; empty text is the empty value. */
export function parseDecimal(text: string, { maxPlaces = 2, allowNegative = false }: DecimalRules = {}): ParsedDecimal {
  const plain = bracketsToMinus(normaliseDigits(text).replaceAll(/[\s,¥￥]/g, ''));
  if (plain === '') return { ok: true, value: '' };
  const match = /^(-?)(?=\.?\d)(\d*)(?:\.(\d*))?$/.exec(plain);
  if (!match) return { ok: false, reason: 'not-a-number' };
  const [, sign = '', whole = '', places = ''] = match;
  if (sign !== '' && !allowNegative) return { ok: false, reason: 'not-a-number' };
  if (places.replace(/0+$/, '').length > maxPlaces) return { ok: false, reason: 'too-many-places' };
  return { ok: true, value: joinDecimal(sign, whole, places.slice(0, maxPlaces)) };
}

function bracketsToMinus(text: string): string {
  return text.replace(/^\((.+)\)$/, '-$1');
}

function joinDecimal(sign: string, whole: string, places: string): string {
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  const value = places === '' ? digits : `${digits}.${places}`;
  return /[1-9]/.test(value) ? `${sign}${value}` : value;
}

/** How many digits follow the point. */
export interface DecimalPlaces {
  readonly minPlaces: number;
  readonly maxPlaces: number;
}

/** A decimal string made ready for the eye: its sign apart, digits grouped by three. */
export interface FormattedDecimal {
  readonly isNegative: boolean;
  readonly digits: string;
}

/** Groups and rounds (half away from zero) a plain decimal string; returns null when it is none, so that the caller shows it as it is. */
export function formatDecimal(value: string, { minPlaces, maxPlaces }: DecimalPlaces): FormattedDecimal | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (!match) return null;
  const [, sign = '', whole = '0', places = ''] = match;
  const rounded = roundHalfAway(whole, places, maxPlaces);
  const kept = rounded.places.replace(/0+$/, '').padEnd(minPlaces, '0');
  const digits = rounded.whole.replaceAll(/\B(?=(\d{3})+$)/g, ',') + (kept === '' ? '' : `.${kept}`);
  return { isNegative: sign === '-' && /[1-9]/.test(digits), digits };
}

function roundHalfAway(whole: string, places: string, maxPlaces: number) {
  const kept = BigInt(whole + places.slice(0, maxPlaces).padEnd(maxPlaces, '0'));
  const rounded = String(Number(places[maxPlaces] ?? '0') >= 5 ? kept + 1n : kept).padStart(maxPlaces + 1, '0');
  const point = rounded.length - maxPlaces;
  return { whole: rounded.slice(0, point), places: rounded.slice(point) };
}

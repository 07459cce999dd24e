import { Big } from 'big.js';

/** What a decimal field allows. */
export interface DecimalLimits {
  /** Most digits after the point; zeros at the end are not counted. */
  readonly maxPlaces: number;
  /** Largest allowed value, itself included, as a decimal string. */
  readonly max: string;
  /** Smallest allowed value, itself included; "0" when left out. */
  readonly min?: string;
}

/** Why a text is not an acceptable decimal. */
export type DecimalProblem = 'malformed' | 'too-many-places' | 'too-small' | 'too-large';

/** A canonical decimal string, or the reason why there is none. */
export type DecimalResult = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly problem: DecimalProblem };

const pattern = /^-?\d{1,30}(?:\.\d{1,30})?$/;

/** Reads a plain decimal ("12", "-0.50"; no exponent, sign "+", or separators) and holds it against limits. */
export function parseDecimal(text: string, limits: DecimalLimits): DecimalResult {
  if (!pattern.test(text)) return { ok: false, problem: 'malformed' };
  const value = new Big(text);
  if (placesOf(value) > limits.maxPlaces) return { ok: false, problem: 'too-many-places' };
  if (value.lt(limits.min ?? '0')) return { ok: false, problem: 'too-small' };
  if (value.gt(limits.max)) return { ok: false, problem: 'too-large' };
  return { ok: true, value: canonical(value) };
}

/** Returns a decimal string without zeros at either end, e.g. "007.50" as "7.5". */
export function canonicalDecimal(text: string): string {
  return canonical(new Big(text));
}

/** Compares two decimal strings by value: negative, zero or positive. */
export function compareDecimals(left: string, right: string): number {
  return new Big(left).cmp(right);
}

/** Adds two decimal strings exactly. */
export function addDecimals(left: string, right: string): string {
  return canonical(new Big(left).plus(right));
}

/** Turns what people type (full-width digits, "。" as the point, separators) into plain decimal text. */
export function normalizeDecimalInput(typed: string): string {
  return typed
    .normalize('NFKC')
    .replaceAll('。', '.')
    .replaceAll(/[\s,_']/gu, '');
}

function placesOf(value: Big): number {
  return Math.max(0, value.c.length - 1 - value.e);
}

function canonical(value: Big): string {
  return value.eq(0) ? '0' : value.toFixed();
}

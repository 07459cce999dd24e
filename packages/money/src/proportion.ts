import { Big } from 'big.js';
import type { Fen } from './fen.ts';

const Whole = Big();
Whole.DP = 0;
Whole.RM = 1;

const Sixth = Big();
Sixth.DP = 6;
Sixth.RM = 1;

/** Returns the share that `part` of `whole` has in a sum: multiplied first, divided second, rounded once to fen, half away from zero. */
export function proportionOf(fen: Fen, part: string, whole: string): Fen {
  return exact(new Whole(fen).times(part).div(whole));
}

/** Returns percents of a sum times a factor, e.g. surtax of 7 % at one half, rounded once to fen, half away from zero. */
export function percentOf(fen: Fen, percent: string, factor = '1'): Fen {
  return exact(new Whole(fen).times(percent).times(factor).div(100));
}

/** Returns quantity × price as fen, rounded once, half away from zero. */
export function productOf(quantity: string, price: string): Fen {
  return exact(new Whole(quantity).times(price).times(100).round(0, 1));
}

/** Returns what one unit costs, a decimal string with exactly 6 places; "0.000000" when there are none. */
export function unitCostOf(fen: Fen, quantity: string): string {
  const whole = new Sixth(quantity);
  return whole.eq(0) ? '0.000000' : new Sixth(fen).div(whole.times(100)).toFixed(6);
}

/** Adds two decimal strings exactly. */
export function addDecimals(left: string, right: string): string {
  const sum = new Big(left).plus(right);
  return sum.eq(0) ? '0' : sum.toFixed();
}

/** Returns a decimal string with the other sign. */
export function negateDecimal(decimal: string): string {
  return addDecimals('0', new Big(decimal).times(-1).toFixed());
}

function exact(value: Big): Fen {
  const fen = Number(value.toFixed(0));
  if (!Number.isSafeInteger(fen)) throw new RangeError(`Cannot use ${value.toFixed()} as fen: it is not an exact integer`);
  return fen === 0 ? 0 : fen;
}

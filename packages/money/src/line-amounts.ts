import { Big } from 'big.js';
import { decimalToFen, type Fen } from './fen.ts';

/** What the amounts of a document line follow from; all values are decimal strings. */
export interface LineTerms {
  readonly quantity: string;
  /** The unit price, with tax when `taxIncluded`, up to 6 places; never rounded itself. */
  readonly price: string;
  /** Percent off, e.g. "5". */
  readonly discount: string;
  /** Percent, e.g. "13". */
  readonly taxRate: string;
  readonly taxIncluded: boolean;
}

/** The amounts of a line in fen; net + tax is always gross. */
export interface LineAmounts {
  readonly net: Fen;
  readonly tax: Fen;
  readonly gross: Fen;
}

const Exact = Big();
Exact.DP = 2;
Exact.RM = 1;

/**
 * Computes a line by the rules R1 and R2: products are rounded to fen, half away from zero, once.
 *
 * Without tax in the price the net is rounded first and the tax follows; with it the gross is, and the tax is the rest.
 */
export function lineAmounts(terms: LineTerms): LineAmounts {
  const kept = new Exact(100).minus(terms.discount).times('0.01');
  const product = toFen(new Exact(terms.quantity).times(terms.price).times(kept));
  return terms.taxIncluded ? fromGross(product, terms.taxRate) : fromNet(product, terms.taxRate);
}

function fromNet(net: Fen, taxRate: string): LineAmounts {
  const tax = toFen(yuan(net).times(taxRate).times('0.01'));
  return { net, tax, gross: net + tax };
}

function fromGross(gross: Fen, taxRate: string): LineAmounts {
  const net = toFen(yuan(gross).div(new Exact(taxRate).times('0.01').plus(1)));
  return { net, tax: gross - net, gross };
}

function yuan(fen: Fen): Big {
  return new Exact(fen).times('0.01');
}

function toFen(amount: Big): Fen {
  return decimalToFen(amount.toFixed(2, 1));
}

import { fenToDecimal, type Fen } from '@suanpan/money/fen';
import { productOf } from '@suanpan/money/proportion';
import type { Random } from '#kernel/random/seeded-random.ts';
import type { CompanyData, ProductData } from '../data/company-data.ts';
import type { PlannedOpening } from '#application/planned-books/begin-planned-books.ts';

/** What a product costs without tax, of its price with tax: three fifths of what is left without 13 %. */
const costShare = 0.6 / 1.13;

/** How many usual quantities lie in a warehouse when demo books begin. */
const openingTimes = 14;

/** A price may have more places than money has. */
function fenOf(price: string): Fen {
  return productOf('1', price);
}

/** Goods of demo books as they are planned, so that nothing is sold that is not there. */
export class DemoStock {
  readonly #goods: readonly ProductData[];
  readonly #left = new Map<string, number>();

  constructor({ products }: CompanyData) {
    this.#goods = products.filter(([, , , unit]) => unit !== '次');
  }

  /** Puts in what there is at first. */
  open(): PlannedOpening['stock'] {
    return this.#goods.map(([sku, , , , price, , usual]) => {
      const quantity = usual * openingTimes;
      this.#left.set(sku, quantity);
      return {
        sku,
        warehouse: 'W1',
        quantity: String(quantity),
        amount: fenToDecimal(Math.round(fenOf(price) * costShare) * quantity),
      };
    });
  }

  /** Takes as much of a product as is wanted, or as is there. */
  take(sku: string, wanted: number): number {
    const taken = Math.min(wanted, this.#left.get(sku) ?? 0);
    this.#left.set(sku, (this.#left.get(sku) ?? 0) - taken);
    return taken;
  }

  /** Puts a product back. */
  put(sku: string, quantity: number): void {
    this.#left.set(sku, (this.#left.get(sku) ?? 0) + quantity);
  }

  /** Returns what a supplier is asked for: whatever it sells that runs low, at about its usual cost without tax. */
  wanted(
    turn: number,
    turns: number,
    random: Random,
  ): readonly { readonly sku: string; readonly quantity: string; readonly price: string }[] {
    return this.#goods.flatMap(([sku, , , , price, , usual], index) => {
      const aim = usual * openingTimes;
      const missing = aim - (this.#left.get(sku) ?? 0);
      if (index % turns !== turn || missing < aim / 4) return [];
      const cost = fenOf(price) * costShare * (0.97 + random() * 0.07);
      return [{ sku, quantity: String(missing), price: (Math.round(cost) / 100).toFixed(2) }];
    });
  }

  /** Returns some goods of which there are many. */
  plenty(count: number): readonly string[] {
    return this.#goods
      .filter(([sku, , , , , , usual]) => (this.#left.get(sku) ?? 0) > usual * 4)
      .slice(0, count)
      .map(([sku]) => sku);
  }
}

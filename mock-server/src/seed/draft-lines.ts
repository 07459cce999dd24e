import type { LineEntries } from '#business/sales/check-line.ts';
import type { ProductFields } from '#core/product/product.ts';
import type { Random } from '#kernel/random/seeded-random.ts';
import type { CompanyData } from './data/company-data.ts';

const lineCounts = [1, 1, 2, 2, 2, 3, 3, 3, 4, 5, 6, 8] as const;

type Product = ProductFields & { readonly id: string };

/** Drafts the lines of an order: some of the products, about the usual quantity, sometimes a little off the price. */
export function draftLines(data: CompanyData, products: readonly Product[], random: Random): readonly LineEntries[] {
  const wanted = lineCounts[Math.floor(random() * lineCounts.length)] ?? 1;
  const chosen = new Set<number>();
  while (chosen.size < Math.min(wanted, products.length)) chosen.add(Math.floor(random() ** 1.4 * products.length));
  return [...chosen].flatMap((index) => {
    const product = products[index];
    return product === undefined ? [] : [draftLine(product, data.products[index]?.[6] ?? 1, random)];
  });
}

function draftLine(product: Product, usual: number, random: Random): LineEntries {
  const quantity = Math.max(1, Math.round(usual * (0.4 + random() * 1.3)));
  const byWeight = product.unit === '公斤';
  return {
    productId: product.id,
    quantity: byWeight ? `${quantity}.${Math.floor(random() * 10)}` : String(quantity),
    price: product.price,
    discount: discountFor(random()),
    taxRate: product.taxRate,
  };
}

function discountFor(roll: number): string {
  if (roll < 0.72) return '0';
  if (roll < 0.86) return '3';
  return roll < 0.95 ? '5' : '8';
}

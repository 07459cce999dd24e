import { bestRanked, rankThing } from '@suanpan/protocol/rank-match';
import type { FoundThing } from '@suanpan/protocol/search-find';
import type { FindProductsQuery } from '../data/find-products.generated.ts';
import { priceText } from '../products/price-text.ts';

/** Returns products as the search of the frame shows them, the best first; what lacks one of the words is left out. */
export function rankProducts({ productList }: FindProductsQuery, words: string, limit: number): FoundThing[] {
  const things = productList.edges.map(({ node }): FoundThing => {
    const { id, sku, barcode, name, mnemonic, spec, unit, price, units } = node;
    const scanned = units.find((each) => each.barcode !== '' && each.barcode === words.trim());
    const subtitle = [sku, spec, `${priceText(price)} / ${unit}`, scanned ? `${scanned.name} = ${scanned.factor} ${unit}` : '']
      .filter((part) => part !== '')
      .join(' · ');
    return {
      kind: 'product',
      title: name,
      subtitle,
      href: `/inventory/products/${id}`,
      rank: rankThing(words, [name, sku, barcode, mnemonic, ...units.map((each) => each.barcode)], [spec]),
    };
  });
  return bestRanked(things, limit);
}

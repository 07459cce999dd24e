import type { EntryColumn } from '@suanpan/shared-ui/entry-column';
import { expect, it } from 'vitest';
import { type ProductChoice, productChoice } from './product-choice.ts';
import { type LineProduct, type ProductLine, blankLine, withProduct } from './product-line.ts';
import { readChoice, withChosen, withRead } from './scan-line.ts';

const cup: LineProduct = { id: 'cup', sku: 'C-1', name: '杯', spec: '', unit: '个', price: '12', taxRate: '13' };
const lid: LineProduct = { ...cup, id: 'lid', sku: 'C-11', name: '杯盖' };
const choices = (...products: readonly LineProduct[]) => products.map((product) => productChoice(product, ''));

const columns: readonly EntryColumn<ProductLine>[] = [
  {
    id: 'product',
    header: '',
    kind: 'lookup',
    get: () => null,
    set: (line, item) => withProduct(line, (item as ProductChoice | null)?.product ?? null),
    search: async () => [],
  },
];
const read = (lines: readonly ProductLine[], product: LineProduct) => withRead(lines, productChoice(product, ''), columns);
const told = (lines: readonly ProductLine[]) => lines.map(({ product, quantity }) => [product?.id, quantity]);

it('takes the only product that was found, or the one whose code it is', () => {
  expect(readChoice(choices(cup), '6901234567892')?.product).toBe(cup);
  expect(readChoice(choices(lid, cup), 'c-1')?.product).toBe(cup);
  const coded = [
    { ...lid, barcode: '69012345678921' },
    { ...cup, barcode: '6901234567892' },
  ].map((found) => productChoice(found, '6901234567892'));
  expect(readChoice(coded, '6901234567892')?.product.id).toBe('cup');
});

it('takes none of several, as the wrong goods are worse than none', () => {
  expect(readChoice(choices(lid, cup), '杯')).toBeUndefined();
  expect(readChoice([], '6901234567892')).toBeUndefined();
});

it('adds one to the line that has the product, and else a line', () => {
  const twice = read([withProduct(blankLine(), cup)], cup);
  expect(told(twice)).toEqual([['cup', '2']]);
  expect(told(read(twice, lid))).toEqual([
    ['cup', '2'],
    ['lid', '1'],
  ]);
  expect(told(read([{ ...withProduct(blankLine(), cup), quantity: '1.5' }], cup))).toEqual([['cup', '2.5']]);
});

it('leaves a line alone whose quantity is no number yet, and takes the place of a blank one', () => {
  expect(read([{ ...withProduct(blankLine(), cup), quantity: 'x' }], cup)).toHaveLength(2);
  expect(told(read([blankLine()], cup))).toEqual([['cup', '1']]);
});

it('what is chosen is a line of its own, in the blank one at the end if there is one', () => {
  const first = withProduct(blankLine(), cup);
  const chosen = (lines: readonly ProductLine[]) => withChosen(lines, productChoice(cup, ''), columns);
  expect(told(chosen([first]))).toEqual([
    ['cup', '1'],
    ['cup', '1'],
  ]);
  expect(chosen([first])[0]).toBe(first);
  const blank = blankLine();
  expect(chosen([first, blank])).toMatchObject([{ key: first.key }, { key: blank.key, product: cup }]);
  expect(told(chosen([]))).toEqual([['cup', '1']]);
});

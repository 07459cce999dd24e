import { expect, it } from 'vitest';
import type { Problem } from '#kernel/refusal/refusal.ts';
import { checkProduct, type ProductReferences } from './check-product.ts';
import type { ProductEntries } from '#core/product/product.ts';

const valid: ProductEntries = { sku: 'LJ-001', name: '西湖龙井', unit: '盒', price: '128', taxRate: '13' };
const references: ProductReferences = { before: null, taxRates: new Set(['13', '9', '0']) };

function check(entries: Partial<ProductEntries>, before: ProductReferences['before'] = null) {
  const problems: Problem[] = [];
  const fields = checkProduct(
    { ...valid, ...entries },
    { ...references, before },
    { add: (path, reason) => void problems.push({ path, reason }) },
  );
  return { fields, problems: Object.fromEntries(problems.map(({ path, reason }) => [path, reason])) };
}

it('checkProduct() gives a new product what was left out, without outer blanks and needless zeros', () => {
  const { fields, problems } = check({ name: ' 西湖龙井 ', price: '0128.50', taxRate: '13.00' });
  expect(problems).toEqual({});
  expect(fields).toEqual({
    sku: 'LJ-001',
    barcode: '',
    name: '西湖龙井',
    spec: '',
    unit: '盒',
    price: '128.5',
    taxRate: '13',
    service: false,
    minStock: '0',
    enabled: true,
  });
});

it('checkProduct() keeps what a change leaves out', () => {
  const before = { ...check({}).fields, spec: '250g', barcode: '73513537', enabled: false };
  expect(check({ name: '明前龙井' }, before).fields).toEqual({ ...before, name: '明前龙井' });
  expect(check({ spec: '', barcode: '' }, before).fields).toMatchObject({ spec: '', barcode: '' });
});

it.each([
  ['a price of nothing', { price: '0' }],
  ['a price with six decimals', { price: '0.000001' }],
  ['the largest price', { price: '9999999.999999' }],
  ['a rate of nothing', { taxRate: '0' }],
  ['a barcode typed in full width', { barcode: '７３５１３５３７' }],
] as const)('checkProduct() takes %s', (_case, entries) => {
  expect(check(entries).problems).toEqual({});
});

it.each([
  ['an empty code', { sku: ' ' }, { sku: 'text-missing' }],
  ['an empty name', { name: '　' }, { name: 'text-missing' }],
  ['an empty unit', { unit: '' }, { unit: 'text-missing' }],
  ['a code of 31 characters', { sku: 'x'.repeat(31) }, { sku: 'text-too-long' }],
  ['a unit of 11 characters', { unit: '个'.repeat(11) }, { unit: 'text-too-long' }],
  ['a negative price', { price: '-0.01' }, { price: 'price-negative' }],
  ['a price with seven decimals', { price: '1.0000001' }, { price: 'too-many-places' }],
  ['a price beyond the largest', { price: '10000000' }, { price: 'too-large' }],
  ['a price that is no number', { price: '1e3' }, { price: 'decimal-malformed' }],
  ['no price', { price: '' }, { price: 'decimal-malformed' }],
  ['a rate that is not valid today', { taxRate: '16' }, { taxRate: 'product-tax-rate-not-valid' }],
  ['a rate that is no number', { taxRate: '十三' }, { taxRate: 'product-tax-rate-not-valid' }],
  ['a barcode with a wrong check digit', { barcode: '73513538' }, { barcode: 'barcode-malformed' }],
  ['a barcode that is too long', { barcode: '1'.repeat(21) }, { barcode: 'text-too-long' }],
  ['two wrong entries', { sku: '', price: 'x' }, { sku: 'text-missing', price: 'decimal-malformed' }],
] as const)('checkProduct() refuses %s at its entry', (_case, entries, expected) => {
  expect(check(entries).problems).toEqual(expected);
});

import { expect, it } from 'vitest';
import {
  blankCountLine,
  countInput,
  countLinesOf,
  countSums,
  differenceOf,
  scanCount,
  withCounted,
  withoutRepeats,
  withRestAsBooked,
} from './count-draft.ts';
import type { ThereProduct } from '../documents/stock-product.ts';

const countLineOf = (there: ThereProduct) => ({ ...blankCountLine(), product: there.product, book: there.there });
const product = (id: string, barcode = '') => ({ id, sku: id.toUpperCase(), barcode, name: id, spec: '', unit: '个' });
const pen = countLineOf({ product: product('pen', '6901'), there: '10.5' });
const book = countLineOf({ product: product('book'), there: '3' });

it('differenceOf() is exact, and nothing while nobody has counted', () => {
  expect(differenceOf(pen)).toBeNull();
  expect(['10.4', '10.5', '0', '11'].map((counted) => differenceOf({ ...pen, counted }))).toEqual(['-0.1', '0', '-10.5', '0.5']);
});

it('a scan counts one more, from nothing on', () => {
  const once = scanCount([book, pen], '6901');
  expect(once?.line.counted).toBe('1');
  expect(scanCount(once?.lines ?? [], 'PEN')?.line.counted).toBe('2');
  expect(scanCount([book], '6901')).toBeNull();
});

it('a box that is scanned counts what it holds, in the line of its product', () => {
  const boxed = { ...product('pen', '6901'), units: [{ factor: '12', barcode: '1690', enabled: true }] };
  expect(scanCount([pen], '1690')).toBeNull();
  const found = withCounted([book, { ...pen, counted: '0.5' }], boxed, '12');
  expect(found.lines.map(({ counted }) => counted)).toEqual(['', '12.5']);
  expect(scanCount(found.lines, '1690')?.line).toMatchObject({ counted: '24.5', book: '10.5' });
  expect(withCounted([book, blankCountLine()], boxed, '12').lines.map(({ counted, book: there }) => [counted, there])).toEqual([
    ['', '3'],
    ['12', '0'],
  ]);
  expect(
    scanCount([countLineOf({ product: { ...boxed, units: [{ factor: '12', barcode: '1690', enabled: false }] }, there: '0' })], '1690'),
  ).toBeNull();
});

it('another warehouse keeps what was counted of the same products', () => {
  const before = [{ ...pen, counted: '5' }, { ...book, counted: '2' }, countLineOf({ product: product('ink'), there: '1' })];
  const lines = countLinesOf([{ product: product('pen'), there: '4' }], before);
  expect(lines).toMatchObject([
    { book: '4', counted: '5' },
    { book: '0', counted: '2' },
  ]);
});

it('the rest is taken as booked, and no product is counted twice', () => {
  expect(withRestAsBooked([{ ...pen, counted: '1' }, book, blankCountLine()]).map(({ counted }) => counted)).toEqual(['1', '3', '']);
  expect(withoutRepeats([pen, book, { ...pen, key: 'again' }])).toEqual([pen, book]);
});

it('countSums() and countInput() have what was counted, and only losses are abnormal', () => {
  const lines = [
    { ...pen, counted: '9', abnormal: true },
    { ...book, counted: '4', abnormal: true },
    { ...book, key: 'not counted' },
  ];
  expect(countSums(lines)).toEqual({ counted: 2, over: 1, missing: 1 });
  expect(countInput({ date: '2026-11-26', warehouseId: 'w', note: '', lines }).lines).toEqual([
    { productId: 'pen', counted: '9', abnormal: true },
    { productId: 'book', counted: '4', abnormal: false },
  ]);
});

import { expect, it } from 'vitest';
import { priceAs } from '../prices/line-price.ts';
import { hasUnits, inUnit, ownUnit, unitOptions } from './line-unit.ts';
import { shownLine } from './shown-line.ts';
import { partText } from './line-part.ts';
import { productChoice } from './product-choice.ts';
import { type LineProduct, type ProductLine, blankLine, withProduct } from './product-line.ts';
import { scannedAgain } from './scanned-again.ts';

const box = { id: 'box', name: '箱', factor: '12', barcode: '4006381333931', price: null, enabled: true };
const water: LineProduct = { id: '1', sku: 'W', name: '水', spec: '', unit: '瓶', price: '2', taxRate: '13', units: [box] };
const line = withProduct(blankLine(), water);
const listed = { isListed: true };

it('the price follows the unit by its factor, and is what it was once the line is back', () => {
  const typed = { ...line, price: '100', unit: { id: 'box', name: '箱', factor: '12' } };
  const bottle = inUnit(typed, ownUnit, listed);
  expect([bottle.unit, bottle.price]).toEqual([null, '8.333333']);
  expect(inUnit(bottle, 'box', listed)).toMatchObject({ unit: { id: 'box', name: '箱', factor: '12' }, price: '100' });
  // What was typed since then follows.
  expect(inUnit({ ...bottle, price: '8' }, 'box', listed).price).toBe('96.00');
});

it('a unit with a price of its own has that where lists are sold from, and the other unit has the list price again', () => {
  const priced = { ...line, product: { ...water, units: [{ ...box, price: '22' }] } };
  const boxed = inUnit(priced, 'box', listed);
  expect([boxed.price, inUnit(boxed, ownUnit, listed).price]).toEqual(['22.00', '2.00']);
  expect(inUnit(priced, 'box', { isListed: false }).price).toBe('24.00');
});

it('a unit that the product has not leaves the line as it is, and half-typed prices stay', () => {
  expect(inUnit(line, 'other', listed)).toBe(line);
  expect(inUnit({ ...line, price: '-' }, 'box', listed).price).toBe('-');
  expect(inUnit({ ...line, price: '' }, 'box', { isListed: false }).price).toBe('');
});

it('units out of use are offered to no line but the one that is in them', () => {
  const gone: ProductLine = { ...line, product: { ...water, units: [{ ...box, enabled: false }] } };
  const inGone = { ...gone, unit: { id: 'box', name: '旧箱', factor: '12' } };
  expect([hasUnits([gone]), hasUnits([inGone]), hasUnits([line]), hasUnits([blankLine()])]).toEqual([false, true, true, false]);
  expect(unitOptions(gone).map(({ label }) => label)).toEqual(['瓶']);
  expect(unitOptions(inGone).map(({ label }) => label)).toEqual(['瓶', '箱 = 12 瓶']);
  expect(unitOptions({ ...inGone, product: { ...water, units: [] } }).map(({ label }) => label)).toEqual(['瓶', '旧箱 = 12 瓶']);
});

it('a lookup by the barcode of a unit says which one it is', () => {
  expect(productChoice(water, ' 4006381333931 ')).toMatchObject({ unitId: 'box', isRead: true, description: 'W · 2 / 瓶 · 箱 = 12 瓶' });
  expect(productChoice(water, 'W')).toMatchObject({ unitId: null, isRead: false, description: 'W · 2 / 瓶' });
});

it('a lookup by a product’s own barcode says that it was read, and one by a part of it does not', () => {
  const coded = { ...water, barcode: '6901234567892' };
  expect(productChoice(coded, '6901234567892 ')).toMatchObject({ unitId: null, isRead: true });
  expect([productChoice(coded, '690123456789'), productChoice({ ...water, barcode: '' }, ' ')].map(({ isRead }) => isRead)).toEqual([
    false,
    false,
  ]);
});

it('a barcode that is read again is one more of its line, and of no line in another unit', () => {
  const boxed = inUnit(line, 'box', listed);
  const read = { ...boxed, key: 'read', isScanned: true };
  expect(scannedAgain([{ ...boxed, quantity: '1.5' }, read])).toMatchObject([{ key: boxed.key, quantity: '2.5' }]);
  expect(scannedAgain([line, read])).toMatchObject([{ key: line.key }, { key: 'read', quantity: '1' }]);
  expect(scannedAgain([line, read])[1]).not.toHaveProperty('isScanned');
  const lines = [line, boxed];
  expect(scannedAgain(lines)).toBe(lines);
});

it('what was entered in a unit is shown in it, and a part of it in the own unit where it does not come out', () => {
  const entered = { unitId: 'box', name: '箱', factor: '12', quantity: '3', price: '100' };
  expect(shownLine({ quantity: '36', price: '8.333333', product: water, entered })).toEqual({ quantity: '3', price: '100', unit: '箱' });
  expect(shownLine({ quantity: '36', price: '8', product: water, entered: null })).toEqual({ quantity: '36', price: '8', unit: '瓶' });
  const parts = ['24', '18', '1', '0'].map((quantity) => partText({ product: water, entered }, quantity));
  expect(parts).toEqual(['2', '1.5', '1 瓶', '0']);
});

it('the last price is that of the unit where it was in it, and follows the factor else', () => {
  const last = { taxedPrice: '8.333333', untaxedPrice: '7.374631', unit: { unitId: 'box', taxedPrice: '100', untaxedPrice: '88.495575' } };
  const inBox = { taxIncluded: true, unit: box };
  expect([priceAs(last, inBox), priceAs(last, { taxIncluded: true })]).toEqual(['100', '8.333333']);
  expect(priceAs({ ...last, unit: null }, { ...inBox, taxIncluded: false })).toBe('88.495572');
});

import { expect, it } from 'vitest';
import { blankTransferLine, isTooMuch, scanTransfer, transferInput, withScanned, withTransferred } from './transfer-draft.ts';

const pen = { id: 'pen', sku: 'P-001', barcode: '6901', name: '笔', spec: '', unit: '支' };
const line = withTransferred(blankTransferLine(), { product: pen, there: '2.5' }, 'w1');

it('a chosen product is one piece, unless a number stands there', () => {
  expect(line.quantity).toBe('1');
  expect(withTransferred({ ...line, quantity: '7' }, { product: pen, there: '9' }, 'w1').quantity).toBe('7');
});

it.each(['6901', 'p-001 '])('scanning "%s" adds one to its line', (code) => {
  const scanned = scanTransfer([blankTransferLine(), { ...line, quantity: '1.5' }], code);
  expect(scanned?.line.quantity).toBe('2.5');
  expect(scanned?.lines.map(({ quantity }) => quantity)).toEqual(['', '2.5']);
  expect(scanTransfer([line], '6902')).toBeNull();
});

it('a box that is scanned is what it holds, in the line of its product', () => {
  const boxed = { product: { ...pen, units: [{ factor: '12', barcode: '1690', enabled: true }] }, there: '30' };
  const twelve = { quantity: '12', warehouseId: 'w1' };
  const first = withScanned([blankTransferLine()], boxed, twelve);
  expect(first.lines).toMatchObject([{ quantity: '12', there: { warehouseId: 'w1', quantity: '30' } }]);
  expect(scanTransfer(first.lines, '1690')?.line.quantity).toBe('24');
  const known = withScanned([line], boxed, twelve);
  expect(known.lines.map(({ quantity }) => quantity)).toEqual(['13']);
  expect(scanTransfer(known.lines, '1690')?.line.quantity).toBe('25');
});

it('more than lies there is seen, but only in the warehouse where it was looked up', () => {
  expect([isTooMuch({ ...line, quantity: '2.5' }, 'w1'), isTooMuch({ ...line, quantity: '2.51' }, 'w1')]).toEqual([false, true]);
  expect(isTooMuch({ ...line, quantity: '99' }, 'w2')).toBe(false);
});

it('transferInput() sends the lines in which something is entered', () => {
  const draft = { date: '2026-11-26', warehouseId: 'w1', targetWarehouseId: 'w2', note: ' 急 ', lines: [line, blankTransferLine()] };
  expect(transferInput(draft)).toEqual({
    date: '2026-11-26',
    warehouseId: 'w1',
    targetWarehouseId: 'w2',
    note: '急',
    lines: [{ productId: 'pen', quantity: '1' }],
  });
});

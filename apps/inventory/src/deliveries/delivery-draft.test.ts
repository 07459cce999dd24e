import { expect, it } from 'vitest';
import { type DeliveryLine, deliveryInput, everythingOf, newDelivery, scanDelivery } from './delivery-draft.ts';

const line = (id: string, more: Partial<DeliveryLine> = {}): DeliveryLine => ({
  id,
  position: 1,
  ordered: '3',
  done: '0',
  waiting: '0',
  open: '3',
  unit: '瓶',
  inOrderedUnit: false,
  scans: [{ code: 'P-1', quantity: '1' }],
  goods: { id: 'p', sku: 'P-1', name: '矿泉水', spec: '' },
  ...more,
});

it('everything that is open is there at first, and goes with the unit that it was shown in', () => {
  const lines = [line('a', { unit: '箱', inOrderedUnit: true }), line('b', { open: '0' }), line('c', { open: '1.5' })];
  const draft = newDelivery({ lines }, '2026-11-23');
  expect(draft.quantities).toEqual({ a: '3', c: '1.5' });
  const order = { id: 'o', version: 4, warehouse: null, lines };
  expect(deliveryInput({ ...draft, note: ' 急 ' }, order)).toEqual({
    orderId: 'o',
    version: 4,
    date: '2026-11-23',
    note: '急',
    lines: [
      { orderLineId: 'a', quantity: '3', inOrderedUnit: true },
      { orderLineId: 'c', quantity: '1.5', inOrderedUnit: false },
    ],
  });
  expect(deliveryInput({ ...draft, quantities: { a: 'x', c: '' } }, order).lines).toMatchObject([{ orderLineId: 'a', quantity: 'x' }]);
});

it('the first scan counts from nothing, the next ones go on, and a box is what it holds', () => {
  const lines = [
    line('a', {
      scans: [
        { code: 'P-1', quantity: '1' },
        { code: '4006381333931', quantity: '12' },
      ],
    }),
    line('b', { scans: [] }),
  ];
  const untouched = newDelivery({ lines }, '2026-11-23');
  const first = scanDelivery(untouched, lines, ' p-1 ');
  expect(first).toEqual({ name: '矿泉水', quantity: '1', draft: { ...untouched, quantities: { a: '1' } } });
  const draft = first?.draft ?? untouched;
  expect(scanDelivery(draft, lines, '4006381333931')).toMatchObject({ quantity: '13', draft: { quantities: { a: '13' } } });
  expect([scanDelivery(draft, lines, '999'), scanDelivery(draft, lines, ' ')]).toEqual([null, null]);
});

it('what is not open any more is neither there nor found', () => {
  const lines = [line('a', { open: '0.0000' })];
  expect([everythingOf(lines), scanDelivery(newDelivery({ lines }, ''), lines, 'P-1')]).toEqual([{}, null]);
});

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { rateSet } from '#business/tax/rate-set.ts';
import { checkOrder, type OrderEntries, type OrderReferences } from './check-order.ts';
import type { OrderEntryReason } from './sales-reason.ts';

const references: OrderReferences = {
  customer: { id: 'c', enabled: true },
  customerBefore: null,
  productIds: new Set(['p']),
  disabledProductIds: new Set(),
  isWarehouseKnown: true,
  unitsOf: new Map(),
  keptUnitIds: new Set(),
  taxRates: rateSet([{ rate: '13.00' }, { rate: '9' }]),
};
const entries = { customerId: 'c', date: '2026-11-23', taxIncluded: true, lines: [] } satisfies OrderEntries;
const line = fc.record({
  productId: fc.constant('p'),
  quantity: fc.integer({ min: 1, max: 9_999_999 }).map((n) => (n / 10_000).toFixed(4)),
  price: fc.integer({ min: 0, max: 99_999_999 }).map((n) => (n / 1_000_000).toFixed(6)),
  discount: fc.integer({ min: 0, max: 9999 }).map((n) => (n / 100).toFixed(2)),
  taxRate: fc.constantFrom('13', '9', '9.00'),
});

it('checkOrder() keeps header = sum of lines and net + tax = gross for every correct order', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), fc.boolean(), (lines, taxIncluded) => {
      const problems = new ProblemList<OrderEntryReason>();
      const order = checkOrder({ ...entries, taxIncluded, lines }, references, problems);
      problems.assertNone();
      for (const key of ['net', 'tax', 'gross'] as const) expect(order[key]).toBe(order.lines.reduce((sum, each) => sum + each[key], 0));
      expect(order.net + order.tax).toBe(order.gross);
    }),
  );
});

it('checkOrder() never throws, whatever texts are entered', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('1', '-1', '1e9', '999999', '9'.repeat(40), 'NaN'));
  const any = fc.record({ productId: text, quantity: text, price: text, discount: fc.option(text), taxRate: text });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 5 }), text, text, (lines, date, note) => {
      checkOrder({ ...entries, date, note, deliveryDate: date, lines }, references, new ProblemList<OrderEntryReason>());
    }),
  );
});

it('checkOrder() lets an order keep the customer it had, though disabled since', () => {
  const disabled = { ...references, customer: { id: 'c', enabled: false } };
  const lines = [{ productId: 'p', quantity: '1', price: '1', taxRate: '9' }];
  const check = (given: OrderReferences) => {
    const problems = new ProblemList<OrderEntryReason>();
    checkOrder({ ...entries, lines }, given, problems);
    problems.assertNone();
  };
  expect(() => check(disabled)).toThrow(/customer-disabled/);
  expect(() => check({ ...disabled, customerBefore: 'c' })).not.toThrow();
});

it('checkOrder() refuses a product that is out of use at its line', () => {
  const problems = new ProblemList<OrderEntryReason>();
  const lines = [{ productId: 'p', quantity: '1', price: '1', taxRate: '9' }];
  checkOrder({ ...entries, lines }, { ...references, disabledProductIds: new Set(['p']) }, problems);
  expect(() => problems.assertNone()).toThrow('lines.0.productId=product-disabled');
});

import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { OrderModel, type OrderStep } from '../testing/order-model.ts';
import { openTestApi, type TestApi } from '../testing/open-test-api.ts';
import { openOrderWorld, type OrderWorld, type SeenOrder } from '../testing/order-world.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const of = fc.nat(7);
const quantity = fc.integer({ min: 1, max: 45 });
const step: fc.Arbitrary<OrderStep> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('order' as const), X: quantity, Y: quantity }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('deliver' as const), of, line: fc.nat(1), quantity }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('sell' as const), product: fc.constantFrom('X' as const, 'Y' as const), quantity }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('return' as const), of, quantity }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('void' as const), of }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('close' as const, 'cancel' as const), of }) },
);

/** The program and the model side by side; each step is refused by both with the same code, or by neither. */
class Pair {
  readonly model = new OrderModel();
  readonly orders: SeenOrder[] = [];
  readonly sales: string[] = [];
  readonly world: OrderWorld;

  constructor(world: OrderWorld) {
    this.world = world;
  }

  async take(wanted: OrderStep): Promise<void> {
    if (wanted.do === 'order') return this.#order(wanted);
    if (wanted.do === 'sell') return this.#sell(wanted.product, wanted.quantity, null);
    const isOfSale = wanted.do === 'return' || wanted.do === 'void';
    const count = isOfSale ? this.sales.length : this.orders.length;
    if (count === 0) return;
    const at = wanted.of % count;
    if (wanted.do === 'deliver') return this.#sell(wanted.line === 0 ? 'X' : 'Y', wanted.quantity, { at, line: wanted.line });
    await (isOfSale ? this.#takeBack(wanted, at) : this.#end(wanted.do, at));
  }

  async compare(): Promise<void> {
    const { model } = this;
    expect(await this.world.held()).toEqual({
      X: [String(model.there.X), String(model.reserved('X'))],
      Y: [String(model.there.Y), String(model.reserved('Y'))],
      credit: model.credit().toFixed(2),
      problems: [],
    });
    for (const [at, order] of this.orders.entries()) {
      const { status, lines } = model.orders[at] ?? { status: 'VOID', lines: [] };
      const seen = lines.map(({ delivered, reserved }) => ({ delivered: String(delivered), reserved: String(reserved) }));
      expect(await this.world.read(order)).toMatchObject({ status, lines: seen });
    }
  }

  async #order({ X, Y }: { readonly X: number; readonly Y: number }): Promise<void> {
    const order = await this.world.order([
      ['X', String(X)],
      ['Y', String(Y)],
    ]);
    this.orders.push(order);
    this.model.order({ X, Y });
    expect((await this.world.move(order, 'approve')).code).toBeNull();
  }

  async #sell(product: 'X' | 'Y', pieces: number, from: { readonly at: number; readonly line: number } | null): Promise<void> {
    const order = from && this.model.orders[from.at];
    const line = from && order?.lines[from.line];
    const wanted = this.model.sell(product, pieces, order && line ? { order, line } : null);
    const orderLineId = from && this.orders[from.at]?.lines[from.line]?.id;
    const sold = await this.world.sell([{ product, quantity: String(pieces), ...(orderLineId && { orderLineId }) }]);
    expect(sold.code).toBe(wanted);
    if (wanted === null) this.sales.push(sold.id);
  }

  async #takeBack(wanted: OrderStep & { readonly do: 'return' | 'void' }, at: number): Promise<void> {
    const [sale, id = ''] = [this.model.sales[at], this.sales[at]];
    if (sale === undefined) return;
    const code = wanted.do === 'void' ? this.model.voidSale(sale) : this.model.giveBack(sale, wanted.quantity);
    const done = wanted.do === 'void' ? await this.world.voidDocument(id) : await this.world.giveBack(id, String(wanted.quantity));
    expect(done.code).toBe(code);
  }

  async #end(how: 'close' | 'cancel', at: number): Promise<void> {
    const [order, seen] = [this.model.orders[at], this.orders[at]];
    if (order === undefined || seen === undefined) return;
    expect((await this.world.move(seen, how)).code).toBe(this.model.end(order, how));
  }

  /** Closes whatever is still open. */
  async endAll(): Promise<void> {
    for (const [at, { status }] of this.model.orders.entries()) if (status === 'APPROVED') await this.#end('close', at);
  }
}

const numRuns = Number(process.env['SUANPAN_ORDER_RUNS'] ?? '3');

it(
  'orders hold what the model says after each step; nothing is held when all are ended',
  { timeout: 60_000 + numRuns * 10_000 },
  async () => {
    const steps = fc.array(step, { minLength: 8, maxLength: 16, size: 'max' });
    const holds = fc.asyncProperty(steps, async (sequence) => {
      const pair = new Pair(await openOrderWorld(api));
      for (const wanted of sequence) {
        await pair.take(wanted);
        await pair.compare();
      }
      await pair.endAll();
      await pair.compare();
      expect([pair.model.reserved('X'), pair.model.reserved('Y')]).toEqual([0, 0]);
    });
    await fc.assert(holds, { numRuns, seed: 20_261_126, endOnFailure: numRuns < 100 });
  },
);

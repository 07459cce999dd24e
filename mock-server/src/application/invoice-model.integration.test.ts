import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openInputInvoiceWorld, type InputInvoiceWorld, type SeenInvoice, type WantedMatch } from '../testing/input-invoice-world.ts';
import { openTestApi, type TestApi } from '../testing/open-test-api.ts';

let api: TestApi;
let world: InputInvoiceWorld;
beforeAll(async () => {
  api = await openTestApi();
  world = await openInputInvoiceWorld(api);
});
afterAll(() => api.close());

/** One thing that people do: invoice so many fen of one of the receipts, of which 13 % is tax, or void one of the invoices. */
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ receipt: fc.integer({ min: 0, max: 1 }), net: fc.integer({ min: 1000, max: 9000 }), red: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ voids: fc.nat() }) },
);
const decimal = (fen: number): string => (fen / 100).toFixed(2);
const fenOf = (text: string): number => Math.round(Number(text) * 100);

it('whatever is invoiced and voided, of no receipt more is matched than it booked, nor less than nothing, and what is void frees its match', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), async (steps) => {
      const receipts = [await world.receive(), await world.receive()];
      const standing: SeenInvoice[] = [];
      for (const wish of steps) {
        if ('voids' in wish) await voidOne(standing, wish.voids);
        else await invoiceOne(standing, { documentId: receipts[wish.receipt] ?? '', net: wish.net, red: wish.red });
        for (const id of receipts) await compare(id, standing);
      }
      expect((await world.owner.run('{ bookProblems { what } }')).bookProblems).toEqual([]);
    }),
    { numRuns: 6, seed: 613 },
  );
});

async function voidOne(standing: SeenInvoice[], index: number): Promise<void> {
  const chosen = standing[index % Math.max(standing.length, 1)];
  if (chosen === undefined) return;
  const { code } = await world.send('void', chosen);
  // Where a red invoice freed what this one was for, it must be voided first.
  expect([null, 'SP-API-488']).toContain(code);
  if (code === null) standing.splice(standing.indexOf(chosen), 1);
}

async function invoiceOne(
  standing: SeenInvoice[],
  { documentId, net, red }: { readonly documentId: string; readonly net: number; readonly red: boolean },
): Promise<void> {
  const amounts = { net: decimal(net), tax: decimal(Math.round(net * 0.13)) };
  const matches: readonly WantedMatch[] = [{ documentId, ...amounts }];
  const { code, invoice } = await world.approved({ red, lines: [{ taxRate: '13', ...amounts }], matches });
  const sum = matchedOf(documentId, standing) + (red ? -1 : 1) * net;
  expect(code, `${sum} of 10000`).toBe(sum < 0 || sum > 10_000 ? 'SP-API-616' : null);
  if (code === null) standing.push(invoice);
}

async function compare(documentId: string, standing: readonly SeenInvoice[]): Promise<void> {
  const { invoiced, open } = await world.invoicing(documentId);
  expect(fenOf(invoiced.net)).toBe(matchedOf(documentId, standing));
  expect(fenOf(invoiced.net) + fenOf(open.net)).toBe(10_000);
  expect(fenOf(invoiced.net) >= 0 && fenOf(open.net) >= 0 && fenOf(invoiced.tax) >= 0 && fenOf(open.tax) >= 0).toBe(true);
}

function matchedOf(documentId: string, standing: readonly SeenInvoice[]): number {
  const matches = standing.flatMap((invoice) => invoice.matches).filter(({ document }) => document?.id === documentId);
  return matches.reduce((sum, { net }) => sum + fenOf(net), 0);
}

import type { Differences } from './differences.ts';
import { plain } from './differences.ts';
import type { GoldenFigures, GoldenValues } from './golden-month.ts';
import type { ReadFigures, ReadMove } from './read-figures.ts';

/** Compares what there is; a product or place with nothing in it may be left out on either side. */
export function compareStock(differences: Differences, expected: NonNullable<GoldenFigures['stock']>, { stock }: ReadFigures): void {
  const wanted = new Map(expected.map((row) => [row.sku, row]));
  const received = new Map(stock.map((row) => [skuOf(row), row]));
  for (const sku of new Set([...wanted.keys(), ...received.keys()]))
    compareProduct(differences, wanted.get(sku) ?? { ...nothing, sku }, received.get(sku));
}

const nothing = { qty: '0', amount: '0' };

function compareProduct(
  differences: Differences,
  expected: NonNullable<GoldenFigures['stock']>[number],
  received: ReadFigures['stock'][number] | undefined,
): void {
  const path = `stock.${expected.sku}`;
  differences.compare(`${path}.qty`, expected.qty, received?.quantity ?? '0');
  differences.compare(`${path}.amount`, expected.amount, received?.amount ?? '0');
  const hasCost = expected.avgCost !== undefined && plain(expected.qty) !== '0';
  if (hasCost) differences.compare(`${path}.avgCost`, expected.avgCost, received?.averageCost);
  if (expected.byWarehouse !== undefined) comparePlaces(differences, path, { expected: expected.byWarehouse, received });
}

function comparePlaces(
  differences: Differences,
  path: string,
  { expected, received }: { readonly expected: GoldenValues; readonly received: ReadFigures['stock'][number] | undefined },
): void {
  const places = new Map((received?.byWarehouse ?? []).map(({ warehouse, quantity }) => [warehouse.code, quantity]));
  for (const place of new Set([...Object.keys(expected), ...places.keys()])) {
    differences.compare(`${path}.byWarehouse.${place}`, expected[place] ?? '0', places.get(place) ?? '0');
  }
}

/** A company may have had a product of its own under the code. */
function skuOf({ product }: { readonly product: { readonly sku: string } }): string {
  return product.sku.replace(/#$/u, '');
}

type ExpectedMove = NonNullable<GoldenFigures['stockMoves']>[number];

/** Compares moves in their order. Transfers, which may be told as one move or two, are compared by where goods went. */
export function compareMoves(
  differences: Differences,
  expected: readonly ExpectedMove[],
  { moves, nameOf }: { readonly moves: readonly ReadMove[]; readonly nameOf: (number: string) => string },
): void {
  const wanted = expected.filter((move) => !isTransfer(move));
  const received = moves.filter((move) => !isTransfer(move));
  for (let index = 0; index < Math.max(wanted.length, received.length); index += 1) {
    compareMove(differences, `stockMoves.${index}`, { expected: wanted[index], received: received[index], nameOf });
  }
  const carried = moves.filter(isTransfer);
  const places = new Set(carried.map(({ warehouse }) => warehouse.code));
  for (const move of expected.filter((candidate) => isTransfer(candidate) && places.has(candidate.warehouse))) {
    const found = carried.find(
      (candidate) =>
        nameOf(candidate.document?.number ?? '') === move.source &&
        skuOf(candidate) === move.sku &&
        candidate.warehouse.code === move.warehouse &&
        plain(candidate.quantity) === plain(move.qty),
    );
    differences.compare(`stockMoves.${move.source}.${move.sku}.${move.warehouse}.qty`, move.qty, found?.quantity);
  }
}

function isTransfer({ kind }: { readonly kind: string }): boolean {
  return /transfer/i.test(kind);
}

function compareMove(
  differences: Differences,
  path: string,
  {
    expected,
    received,
    nameOf,
  }: { readonly expected: ExpectedMove | undefined; readonly received: ReadMove | undefined; readonly nameOf: (number: string) => string },
): void {
  differences.compare(`${path}.source`, expected?.source, received && nameOf(received.document?.number ?? ''));
  if (expected === undefined || received === undefined) return;
  const pairs: Readonly<Record<string, readonly [string, string]>> = {
    date: [expected.date, received.date],
    sku: [expected.sku, skuOf(received)],
    warehouse: [expected.warehouse, received.warehouse.code],
    qty: [expected.qty, received.quantity],
    amount: [expected.amount, received.amount],
    qtyAfter: [expected.qtyAfter, received.quantityAfter],
    amountAfter: [expected.amountAfter, received.amountAfter],
  };
  for (const [name, [wanted, got]] of Object.entries(pairs)) differences.compare(`${path}.${name}`, wanted, got);
  if (plain(expected.qtyAfter) !== '0') differences.compare(`${path}.avgAfter`, expected.avgAfter, received.averageAfter);
  if (/^(?:purchase|sale|provisional)(?:_return)?$/.test(expected.kind)) {
    differences.compare(`${path}.kind`, expected.kind, received.kind.toLowerCase());
  }
}

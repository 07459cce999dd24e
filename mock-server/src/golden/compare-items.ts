import { sumOf, type Differences } from './differences.ts';
import type { GoldenAgeing, GoldenFigures } from './golden-month.ts';
import type { PartyOf, ReadAgeing, ReadFigures } from './read-figures.ts';

type NameOf = (number: string) => string;

/** Compares open items by party, by age and one by one; a party that owes nothing may be left out on either side. */
export function compareAgeing(
  differences: Differences,
  path: string,
  { expected, received, nameOf }: { readonly expected: GoldenAgeing | undefined; readonly received: ReadAgeing; readonly nameOf: NameOf },
): void {
  if (expected === undefined) return;
  differences.compareAll(`${path}.totals`, expected.totals, received.amounts);
  differences.compare(`${path}.total`, expected.total, received.total);
  differences.compare(`${path}.overdueTotal`, expected.overdueTotal, received.overdue);
  const nothing = { amounts: expected.totals.map(() => '0'), total: '0' };
  const wanted = new Map(expected.byParty.map((row) => [row.party, row]));
  const got = new Map(received.parties.map((row) => [partyOf(row), row]));
  for (const party of new Set([...wanted.keys(), ...got.keys()])) {
    const [left, right] = [wanted.get(party) ?? nothing, got.get(party) ?? nothing];
    differences.compareAll(`${path}.byParty.${party}.amounts`, left.amounts, right.amounts);
    differences.compare(`${path}.byParty.${party}.total`, left.total, right.total);
  }
  compareDetails(differences, `${path}.details`, { expected, received, nameOf });
}

function compareDetails(
  differences: Differences,
  path: string,
  { expected, received, nameOf }: { readonly expected: GoldenAgeing; readonly received: ReadAgeing; readonly nameOf: NameOf },
): void {
  const wanted = new Map(expected.details.map((row) => [row.docNo, row]));
  const got = new Map(received.items.map((row) => [nameOf(row.item.number), row]));
  for (const name of new Set([...wanted.keys(), ...got.keys()])) {
    const [left, right] = [wanted.get(name), got.get(name)];
    differences.compare(`${path}.${name}.open`, left?.open ?? '0', right?.item.open ?? '0');
    if (left === undefined || right === undefined) continue;
    differences.compare(`${path}.${name}.party`, left.party, partyOf(right.item));
    differences.compare(`${path}.${name}.date`, left.date, right.item.date);
    differences.compare(`${path}.${name}.dueDate`, left.dueDate, right.item.dueDate);
    differences.compare(`${path}.${name}.ageDays`, left.ageDays, right.ageDays);
    differences.compare(`${path}.${name}.overdueDays`, left.overdueDays, right.overdueDays);
    differences.compare(`${path}.${name}.bucket`, left.bucket, right.bucket);
  }
}

/** Compares what is left of advances, by party and document; a file may name the document and the rest in more than one way. */
export function compareAdvances(
  differences: Differences,
  expected: NonNullable<GoldenFigures['advances']>,
  { received, nameOf }: { readonly received: ReadFigures['advances']; readonly nameOf: NameOf },
): void {
  const wanted = new Map(
    expected.map((row) => [
      key(row['party'], row['docNo'] ?? row['receipt'] ?? row['payment'] ?? row['source'] ?? row['no']),
      row['open'] ?? row['balance'] ?? row['remaining'] ?? row['amount'] ?? '0',
    ]),
  );
  const isNamed = expected.some((row) => row['docNo'] ?? row['receipt'] ?? row['payment'] ?? row['source'] ?? row['no']);
  const got = new Map<string, string>();
  for (const row of received) {
    const name = key(partyOf(row), isNamed || expected.length === 0 ? nameOf(row.number) : undefined);
    got.set(name, sumOf([got.get(name), row.open]));
  }
  for (const name of new Set([...wanted.keys(), ...got.keys()])) {
    differences.compare(`advances.${name}`, wanted.get(name) ?? '0', got.get(name) ?? '0');
  }
}

function key(party: string | undefined, name: string | undefined): string {
  return [party, name].filter(Boolean).join('.');
}

function partyOf({ customer, supplier }: PartyOf): string {
  return (customer?.code ?? supplier?.code ?? '').replace(/#$/u, '');
}

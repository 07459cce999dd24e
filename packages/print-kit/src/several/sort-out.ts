import type { CompanyFacts } from '../template/company-facts.ts';
import type { PrintTemplate } from '../template/print-template.ts';
import type { ChosenThing, PrintableThing } from './print-source.ts';

/** How often something was printed, how its company has it printed, and what it says of itself there. */
export interface SeveralRecord {
  readonly id: string;
  readonly times: number;
  readonly template: PrintTemplate | null;
  readonly company: CompanyFacts | null;
}

/** Something that is printed. */
export interface PrintedOne {
  readonly chosen: ChosenThing;
  readonly thing: PrintableThing;
  readonly record: SeveralRecord;
}

/** Something that is not, and why; null where it is not there for the person. */
export interface LeftOut {
  readonly chosen: ChosenThing;
  readonly reason: string | null;
}

/** What becomes of the things that were chosen. */
export interface SortedOut {
  readonly printed: readonly PrintedOne[];
  readonly leftOut: readonly LeftOut[];
}

/** Tells what is printed of the things that were chosen, in their order, from what is not. */
export function sortOut(
  chosen: readonly ChosenThing[],
  { things, records }: { readonly things: readonly PrintableThing[]; readonly records: readonly SeveralRecord[] },
): SortedOut {
  const thingOf = new Map(things.map((thing) => [thing.id, thing]));
  const recordOf = new Map(records.map((record) => [record.id, record]));
  const printed: PrintedOne[] = [];
  const leftOut: LeftOut[] = [];
  for (const one of chosen) {
    const thing = thingOf.get(one.id);
    const record = recordOf.get(one.id);
    if (thing === undefined || record === undefined) leftOut.push({ chosen: one, reason: null });
    else if (thing.leftOut !== null) leftOut.push({ chosen: one, reason: thing.leftOut });
    else printed.push({ chosen: one, thing, record });
  }
  return { printed, leftOut };
}

/** Returns what is left out by why, in the order in which the reasons came. */
export function byReason(leftOut: readonly LeftOut[]): readonly (readonly [reason: string | null, numbers: readonly string[]])[] {
  const numbers = new Map<string | null, readonly string[]>();
  for (const { reason, chosen } of leftOut) numbers.set(reason, [...(numbers.get(reason) ?? []), chosen.number]);
  return [...numbers];
}

/** Leaves out what was not counted after all: somebody took it away meanwhile. */
export function withoutUncounted({ printed, leftOut }: SortedOut, counted: ReadonlyMap<string, number>): SortedOut {
  const gone = printed.filter(({ chosen }) => !counted.has(chosen.id));
  if (gone.length === 0) return { printed, leftOut };
  return {
    printed: printed.filter(({ chosen }) => counted.has(chosen.id)),
    leftOut: [...leftOut, ...gone.map(({ chosen }) => ({ chosen, reason: null }))],
  };
}

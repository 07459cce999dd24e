import { compareMonth, type Comparison } from './compare-month.ts';
import type { GoldenMonth } from './golden-month.ts';
import { demand, GoldenError, type MakeCompany } from './golden-world.ts';
import { playRefusals } from './play-refusals.ts';
import { readFigures } from './read-figures.ts';
import { replayMonth } from './replay-month.ts';

/** What playing a month came to. */
export interface PlayedMonth extends Comparison {
  /** What the file says must be refused, with what came of it; empty when all was refused as it says. */
  readonly refusals: readonly string[];
  /** How many refusals were played. */
  readonly refused: number;
}

// R9 names no end of a year: a December has one only if its file says so.
const closing = 'mutation ($month: String!, $endsYear: Boolean!) { closePeriod(month: $month, endsYear: $endsYear) { status } }';

/** Enters a month into a fresh company through the API, closes it, compares everything, and tries what must be refused. */
export async function playMonth(makeCompany: MakeCompany, month: GoldenMonth): Promise<PlayedMonth> {
  const { owner } = await makeCompany();
  const { names } = await replayMonth(owner, month);
  await demand(owner, closing, { month: month.settings.period, endsYear: month.settings.endsYear ?? false });
  const compared = compareMonth(month, await readFigures(owner, month.settings), names);
  const wanted = month.mustReject ?? [];
  const refusals = wanted.length === 0 ? [] : await playRefusals(makeCompany, month.settings, wanted);
  return { ...compared, refusals, refused: wanted.length };
}

/** Returns a file as a month, or fails when it is none. */
export function parseMonth(text: string): GoldenMonth {
  const value: unknown = JSON.parse(text);
  const month = value as Partial<GoldenMonth>;
  const isMonth = typeof month === 'object' && month !== null && month.settings !== undefined && month.opening !== undefined;
  if (!isMonth || !Array.isArray(month.documents) || month.expected === undefined) {
    throw new GoldenError('The file is no golden month: it needs settings, opening, documents and expected');
  }
  return { ...month, accounts: month.accounts ?? [], products: month.products ?? {}, parties: month.parties ?? {} } as GoldenMonth;
}

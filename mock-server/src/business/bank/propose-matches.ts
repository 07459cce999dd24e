import type { Fen } from '@suanpan/money/fen';
import type { BankEntry } from './bank-line.ts';

/** What of a line tells what it stands for. */
export type ProposedLine = Pick<BankEntry, 'date' | 'amount' | 'party' | 'note'> & { readonly id: string };

/** What of a movement tells which line it is. */
export interface ProposedMovement {
  readonly id: string;
  readonly date: string;
  readonly amount: Fen;
  /** Who is paid or pays; empty for nobody. */
  readonly party: string;
  /** What the voucher and its document say. */
  readonly note: string;
}

/** What a line may stand for. */
export interface BankProposal {
  readonly lineId: string;
  /** One movement each, the likeliest first; or, for several that are only right together, all of them. */
  readonly movementIds: readonly string[];
  /** Whether there is one movement of the amount within the days, and no other line that it could be. */
  readonly isCertain: boolean;
  /** Whether the movements are right only together. */
  readonly isGroup: boolean;
}

/** The days between a bank's line and its movement that are nothing unusual. */
const usualDays = 10;

const mostOfGroup = 12;

/** Returns what each line may stand for; a line that nothing fits is left out. */
export function proposeMatches(
  lines: readonly ProposedLine[],
  movements: readonly ProposedMovement[],
  days = usualDays,
): readonly BankProposal[] {
  const byAmount = new Map<Fen, ProposedMovement[]>();
  for (const movement of movements) byAmount.set(movement.amount, [...(byAmount.get(movement.amount) ?? []), movement]);
  const found = lines.map((line) => ({
    line,
    near: (byAmount.get(line.amount) ?? []).filter(({ date }) => daysBetween(date, line.date) <= days),
  }));
  const wanted = new Map<string, number>();
  for (const { id } of found.flatMap(({ near }) => near)) wanted.set(id, (wanted.get(id) ?? 0) + 1);
  return found.flatMap(({ line, near }): readonly BankProposal[] => {
    const [only] = near;
    if (only === undefined) return groupOf(line, movements, days);
    const isCertain = near.length === 1 && wanted.get(only.id) === 1;
    const movementIds = near.toSorted((a, b) => likeness(line, b) - likeness(line, a)).map(({ id }) => id);
    return [{ lineId: line.id, movementIds, isCertain, isGroup: false }];
  });
}

/** Several payments of one party may be one line of the bank, when there is but one way to it. */
function groupOf(line: ProposedLine, movements: readonly ProposedMovement[], days: number): readonly BankProposal[] {
  const near = movements.filter(
    ({ date, amount, party }) =>
      Math.sign(amount) === Math.sign(line.amount) &&
      isNamed(party, line) &&
      daysBetween(date, line.date) <= days &&
      amount !== line.amount,
  );
  if (near.length < 2 || near.length > mostOfGroup) return [];
  const ways: (readonly string[])[] = [];
  for (let set = 0; set < 2 ** near.length && ways.length < 2; set += 1) {
    const chosen = near.filter((_movement, index) => (set >> index) % 2 === 1);
    if (chosen.reduce((sum, { amount }) => sum + amount, 0) === line.amount) ways.push(chosen.map(({ id }) => id));
  }
  const [movementIds] = ways;
  return movementIds !== undefined && ways.length === 1 ? [{ lineId: line.id, movementIds, isCertain: false, isGroup: true }] : [];
}

/** Who is on the other side says more than what is written, and that more than the day. */
function likeness(line: ProposedLine, movement: ProposedMovement): number {
  const party = isNamed(movement.party, line) ? 1000 : 0;
  const note = shares(line.note, movement.note) ? 100 : 0;
  return party + note - daysBetween(movement.date, line.date);
}

function shares(a: string, b: string): boolean {
  return a.trim().length >= 2 && b.trim().length >= 2 && (a.includes(b.trim()) || b.includes(a.trim()));
}

function isNamed(party: string, { party: said, note }: ProposedLine): boolean {
  if (party === '') return false;
  return (said !== '' && (said.includes(party) || party.includes(said))) || note.includes(party);
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

import type { BankLine, BankRefusal } from '#business/bank/bank-line.ts';
import { findLine, findLines, findLinesOfMatches, updateLineStates } from '#business/bank/bank-line-store.ts';
import { deleteMatch, insertMatches } from '#business/bank/bank-match-store.ts';
import { findOpenMovements, type BookMovement } from '#business/bank/book-movement-store.ts';
import { fenToDecimal } from '@suanpan/money/fen';
import { requirePermission, worksWithCash } from '#core/access/actor.ts';
import { checkText, type TextReason } from '#core/text/check-text.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { changeOf, type Work } from '../work.ts';
import { assertMonthsOpen, lockBankAccount, requireBegunAccount } from './require-bank-account.ts';

/** A line as it was read. */
export interface SeenLine {
  readonly id: string;
  readonly version: number;
}

/** Lines and movements that are the same money. */
export interface MatchEntries {
  readonly lines: readonly SeenLine[];
  readonly movementIds: readonly string[];
}

/** The most lines and movements of one request. */
const mostMatched = 500;

/** Says which lines and movements are the same money: all that is asked for, or nothing. */
export async function matchBankLines(work: Work, cashAccountId: string, matches: readonly MatchEntries[]): Promise<number> {
  requirePermission(work.actor, 'money.bank.write');
  await lockBankAccount(work.tx, cashAccountId);
  const account = await requireBegunAccount(work, cashAccountId);
  const seen = matches.flatMap(({ lines }) => lines);
  const movementIds = matches.flatMap((match) => match.movementIds);
  if (seen.length === 0 || seen.length > mostMatched || movementIds.length > mostMatched) {
    throw new Refusal<BankRefusal>('bank-rows-malformed', { max: mostMatched });
  }
  const lines = await takeLines(work, cashAccountId, seen);
  if (movementIds.some((id) => !isId(id)) || new Set(movementIds).size < movementIds.length) {
    throw new Refusal<BankRefusal>('bank-movement-taken');
  }
  const found = await findOpenMovements(work.tx, account, { ids: movementIds, limit: mostMatched });
  const movements = new Map(found.map((movement) => [movement.id, movement]));
  const made = matches.map((match) => matchOf(work, match, { lines, movements }));
  await insertMatches(work.tx, { cashAccountId, matches: made }, changeOf(work));
  const states = made.flatMap(({ id, lineIds }) =>
    lineIds.map((line) => ({ id: line, state: 'MATCHED' as const, matchId: id, reason: null })),
  );
  await updateLineStates(work.tx, states, changeOf(work));
  return made.length;
}

interface Found {
  readonly lines: ReadonlyMap<string, BankLine>;
  readonly movements: ReadonlyMap<string, BookMovement>;
}

function matchOf({ ids }: Work, match: MatchEntries, found: Found) {
  const lines = match.lines.flatMap(({ id }) => found.lines.get(id) ?? []);
  const movements = match.movementIds.flatMap((id) => found.movements.get(id) ?? []);
  if (movements.length < match.movementIds.length) throw new Refusal<BankRefusal>('bank-movement-taken');
  const sums = { lines: sumOf(lines), movements: sumOf(movements) };
  if (sums.lines !== sums.movements || lines.length === 0) {
    throw new Refusal<BankRefusal>('bank-sums-differ', { lines: fenToDecimal(sums.lines), movements: fenToDecimal(sums.movements) });
  }
  const lastDay = [...lines, ...movements].reduce((last, { date }) => (date > last ? date : last), '');
  return { id: ids.next(), lastDay, movements, lineIds: lines.map(({ id }) => id) };
}

function sumOf(list: readonly { readonly amount: number }[]): number {
  return list.reduce((sum, { amount }) => sum + amount, 0);
}

/** Reads open lines as they were seen; refused when one has changed, or is of a month that agrees. */
async function takeLines({ tx }: Work, cashAccountId: string, seen: readonly SeenLine[]): Promise<ReadonlyMap<string, BankLine>> {
  const ids = seen.map(({ id }) => id);
  const found = ids.every(isId) ? await findLines(tx, cashAccountId, ids) : [];
  const lines = new Map(found.map((line) => [line.id, line]));
  const isStale = ({ id, version }: SeenLine): boolean => lines.get(id)?.version !== version || lines.get(id)?.state !== 'OPEN';
  if (seen.some(isStale) || lines.size < seen.length) throw new Refusal<BankRefusal>('stale-bank-line');
  await assertMonthsOpen(
    tx,
    cashAccountId,
    found.map(({ date }) => date),
  );
  return lines;
}

/** Puts lines aside that no document will ever stand for, with the reason. */
export async function ignoreBankLines(
  work: Work,
  { cashAccountId, lines, reason }: { readonly cashAccountId: string; readonly lines: readonly SeenLine[]; readonly reason: string },
): Promise<number> {
  requirePermission(work.actor, 'money.bank.write');
  const problems = new ProblemList<TextReason>();
  const why = checkText(problems, { path: 'reason', text: reason }, { max: 200, required: true });
  problems.assertNone();
  await lockBankAccount(work.tx, cashAccountId);
  await requireBegunAccount(work, cashAccountId);
  if (lines.length === 0 || lines.length > mostMatched) throw new Refusal<BankRefusal>('bank-rows-malformed', { max: mostMatched });
  const taken = await takeLines(work, cashAccountId, lines);
  const states = [...taken.keys()].map((id) => ({ id, state: 'IGNORED' as const, matchId: null, reason: why }));
  await updateLineStates(work.tx, states, changeOf(work));
  return states.length;
}

/** Makes a line open again: one that was put aside, or one that was matched, with all that its match has. */
export async function reopenBankLine(work: Work, { id, version }: SeenLine): Promise<BankLine> {
  requirePermission(work.actor, 'money.bank.write');
  const seen = isId(id) ? await findLine(work.tx, id) : null;
  if (seen === null || !worksWithCash(work.actor, seen.cashAccountId)) throw new Refusal<BankRefusal>('stale-bank-line');
  await lockBankAccount(work.tx, seen.cashAccountId);
  const line = await findLine(work.tx, id);
  if (line === null || line.version !== version || line.state === 'OPEN') throw new Refusal<BankRefusal>('stale-bank-line');
  const together = line.matchId === null ? [line] : await findLinesOfMatches(work.tx, [line.matchId]);
  await assertMonthsOpen(
    work.tx,
    line.cashAccountId,
    together.map(({ date }) => date),
  );
  const states = together.map((each) => ({ id: each.id, state: 'OPEN' as const, matchId: null, reason: null }));
  await updateLineStates(work.tx, states, changeOf(work));
  if (line.matchId !== null) await deleteMatch(work.tx, line.matchId);
  return { ...line, version: version + 1, state: 'OPEN', matchId: null, reason: null, freedFrom: null };
}

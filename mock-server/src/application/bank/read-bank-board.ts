import { findAccountStates, findMonths, findStartMovements, findStarts, type BankMonth } from '#business/bank/bank-account-store.ts';
import type { BankLine, BankStart } from '#business/bank/bank-line.ts';
import { findOpenLines, findLinesOfMatches, listBankLines as listLines, type BankLineFilter } from '#business/bank/bank-line-store.ts';
import { findEarlierMovements, findMovementsOfMatches, findOpenMovements, type BookMovement } from '#business/bank/book-movement-store.ts';
import { proposeMatches } from '#business/bank/propose-matches.ts';
import { requirePermission, worksWithCash } from '#core/access/actor.ts';
import { listAllCashAccounts } from '#core/cash-account/cash-account-store.ts';
import { checkPage, type Page, type PageArguments } from '#core/paging/page.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { isStorable } from '#kernel/text/search-text.ts';
import type { Fen } from '@suanpan/money/fen';
import type { Work } from '../work.ts';
import { isAlone, isKeptElsewhere, requireBankAccount, requireBegunAccount } from './require-bank-account.ts';

/** A cash account whose money lies with a bank, and how far its lines are matched. */
export interface ShownBankAccount {
  readonly id: string;
  readonly name: string;
  readonly accountCode: string;
  readonly enabled: boolean;
  /** Whether its movements are told apart from those of other cash accounts. */
  readonly isAlone: boolean;
  readonly start: BankStart | null;
  readonly openLines: number;
  readonly lastDay: string | null;
}

/** A line with what it stands for. */
export interface ShownBankLine extends BankLine {
  readonly movements: readonly BookMovement[];
  /** How many lines its match has, this one among them. */
  readonly together: number;
}

/** A part of the lines of an account. */
export interface ShownBankLines extends Page<ShownBankLine> {
  readonly totalCount: number;
  readonly incoming: Fen;
  readonly outgoing: Fen;
}

/** What a line may stand for. */
export interface ShownProposal {
  readonly lineId: string;
  readonly movements: readonly BookMovement[];
  readonly isCertain: boolean;
  readonly isGroup: boolean;
}

/** Lines and movements that proposals are looked for in at once. */
const most = { lines: 1000, movements: 3000 } as const;

/** The likeliest that are shown of several. */
const mostShown = 5;

/** Reads the bank accounts. */
export async function listBankAccounts({ tx, actor }: Work): Promise<readonly ShownBankAccount[]> {
  requirePermission(actor, 'money.bank.read');
  const all = await listAllCashAccounts(tx);
  const kept = all.filter((account) => isKeptElsewhere(account) && worksWithCash(actor, account.id));
  const ids = kept.map(({ id }) => id);
  const starts = new Map((await findStarts(tx, ids)).map((start) => [start.cashAccountId, start]));
  const states = new Map((await findAccountStates(tx, ids)).map((state) => [state.cashAccountId, state]));
  return kept.map((account) => ({
    id: account.id,
    name: account.name,
    accountCode: account.accountCode,
    enabled: account.enabled,
    isAlone: isAlone(account, all),
    start: starts.get(account.id) ?? null,
    openLines: states.get(account.id)?.openLines ?? 0,
    lastDay: states.get(account.id)?.lastDay ?? null,
  }));
}

/** Reads a part of the lines of an account, the latest first, with what they stand for. */
export async function listBankLines(
  work: Work,
  { cashAccountId, filter, ...page }: PageArguments & { readonly cashAccountId: string; readonly filter: BankLineFilter },
): Promise<ShownBankLines> {
  requirePermission(work.actor, 'money.bank.read');
  const account = await requireBankAccount(work, cashAccountId);
  const found = await listLines(work.tx, { cashAccountId, filter: checked(filter) }, checkPage(page));
  const matchIds = [...new Set(found.rows.flatMap(({ row }) => row.matchId ?? []))];
  const movements = matchIds.length === 0 ? [] : await findMovementsOfMatches(work.tx, account, matchIds);
  const lines = matchIds.length === 0 ? [] : await findLinesOfMatches(work.tx, matchIds);
  const shown = (row: BankLine): ShownBankLine => ({
    ...row,
    movements: row.matchId === null ? [] : movements.filter(({ matchId }) => matchId === row.matchId),
    together: row.matchId === null ? 1 : lines.filter(({ matchId }) => matchId === row.matchId).length,
  });
  return { ...found, rows: found.rows.map(({ row, cursor }) => ({ row: shown(row), cursor })) };
}

function dayOf(text: string | null | undefined): string | null {
  return text != null && isCalendarDay(text) ? text : null;
}

function checked(filter: BankLineFilter): BankLineFilter {
  return { ...filter, from: dayOf(filter.from), to: dayOf(filter.to), search: isStorable(filter.search ?? '') ? filter.search : null };
}

/** Reads the movements of an account that stand for no line yet, the latest first. */
export async function listOpenMovements(work: Work, cashAccountId: string, search?: string | null): Promise<readonly BookMovement[]> {
  requirePermission(work.actor, 'money.bank.read');
  const account = await requireBankAccount(work, cashAccountId);
  return findOpenMovements(work.tx, account, { search: isStorable(search ?? '') ? search : '', limit: 200 });
}

/** Reads the movements before a day, which the bank may not have had by then, and which of them somebody has said it had not. */
export async function listEarlierMovements(work: Work, cashAccountId: string, before: string): Promise<readonly BookMovement[]> {
  requirePermission(work.actor, 'money.bank.read');
  const account = await requireBankAccount(work, cashAccountId);
  if (!isCalendarDay(before)) return [];
  return findEarlierMovements(work.tx, account, { before, limit: 200 });
}

/** Reads which movements before its start the bank did not have. */
export async function listStartMovements(work: Work, cashAccountId: string): Promise<readonly string[]> {
  requirePermission(work.actor, 'money.bank.read');
  await requireBankAccount(work, cashAccountId);
  return findStartMovements(work.tx, cashAccountId);
}

/** Says what open lines may stand for. */
export async function proposeBankMatches(work: Work, cashAccountId: string): Promise<readonly ShownProposal[]> {
  requirePermission(work.actor, 'money.bank.read');
  const account = await requireBegunAccount(work, cashAccountId);
  const lines = await findOpenLines(work.tx, cashAccountId, most.lines);
  const open = await findOpenMovements(work.tx, account, { limit: most.movements });
  const movements = open.map((movement) => ({ ...movement, note: `${movement.summary} ${movement.documentNote}` }));
  const byId = new Map(open.map((movement) => [movement.id, movement]));
  return proposeMatches(lines, movements).map(({ movementIds, ...proposal }) => ({
    ...proposal,
    movements: movementIds.slice(0, proposal.isGroup ? movementIds.length : mostShown).flatMap((id) => byId.get(id) ?? []),
  }));
}

/** Reads which months of an account were found to agree. */
export async function listBankMonths(work: Work, cashAccountId: string): Promise<readonly BankMonth[]> {
  requirePermission(work.actor, 'money.bank.read');
  await requireBankAccount(work, cashAccountId);
  return findMonths(work.tx, cashAccountId);
}

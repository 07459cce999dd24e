import type { Fen } from '@suanpan/money/fen';

/** Something of one side that the other does not have yet. */
export interface Outstanding {
  readonly amount: Fen;
}

/** What a balance reconciliation statement is made from. */
export interface StatementSides<Line extends Outstanding, Movement extends Outstanding> {
  readonly bookBalance: Fen;
  readonly bankBalance: Fen;
  /** What the bank has and the books have not. */
  readonly lines: readonly Line[];
  /** What the books have and the bank has not. */
  readonly movements: readonly Movement[];
}

/** A balance reconciliation statement (银行存款余额调节表). */
export interface BalanceStatement<Line extends Outstanding, Movement extends Outstanding> {
  readonly bookBalance: Fen;
  readonly bankBalance: Fen;
  readonly bankReceived: readonly Line[];
  readonly bankPaid: readonly Line[];
  readonly bookReceived: readonly Movement[];
  readonly bookPaid: readonly Movement[];
  readonly adjustedBook: Fen;
  readonly adjustedBank: Fen;
  /** What is left between them; 0 when they agree. */
  readonly difference: Fen;
}

/** Adds to each side what only the other has. */
export function balanceStatement<Line extends Outstanding, Movement extends Outstanding>(
  sides: StatementSides<Line, Movement>,
): BalanceStatement<Line, Movement> {
  const { bookBalance, bankBalance, lines, movements } = sides;
  const adjustedBook = bookBalance + sum(lines);
  const adjustedBank = bankBalance + sum(movements);
  return {
    bookBalance,
    bankBalance,
    bankReceived: lines.filter(({ amount }) => amount > 0),
    bankPaid: lines.filter(({ amount }) => amount < 0),
    bookReceived: movements.filter(({ amount }) => amount > 0),
    bookPaid: movements.filter(({ amount }) => amount < 0),
    adjustedBook,
    adjustedBank,
    difference: adjustedBook - adjustedBank,
  };
}

function sum(list: readonly Outstanding[]): Fen {
  return list.reduce((total, { amount }) => total + amount, 0);
}

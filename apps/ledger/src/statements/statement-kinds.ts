/** What is reported of a month: the three statements and the taxes. */
export const statementKinds = ['balance-sheet', 'income', 'cash-flow', 'taxes'] as const;
/** One of them, as addresses name it. */
export type StatementKind = (typeof statementKinds)[number];

/** Returns the statement of this name; the balance sheet when there is none. */
export function statementNamed(name: string): StatementKind {
  return statementKinds.find((kind) => kind === name) ?? 'balance-sheet';
}

import type { CheckedBankFile, CheckedBankRow } from '#application/bank/check-bank-rows.ts';
import type { ShownBankAccount, ShownBankLine, ShownBankLines, ShownProposal } from '#application/bank/read-bank-board.ts';
import type { BankStatement } from '#application/bank/read-bank-statement.ts';
import type { TakenBankFile } from '#application/bank/take-bank-file.ts';
import type { BankFile, BankMonth } from '#business/bank/bank-account-store.ts';
import type { BankLine, BankStart } from '#business/bank/bank-line.ts';
import type { BookMovement } from '#business/bank/book-movement-store.ts';
import type { Problem } from '#kernel/refusal/refusal.ts';

/** The types of the schema that are about what banks say of accounts, and what they are made from. */
export interface BankObjects {
  BankAccount: ShownBankAccount;
  BankStart: BankStart;
  BankLine: BankLine & Partial<ShownBankLine>;
  BankLineEdge: { readonly row: ShownBankLine; readonly cursor: string };
  BankLineConnection: ShownBankLines;
  BankMovement: BookMovement;
  BankProposal: ShownProposal;
  BankFile: BankFile;
  BankFileCheck: CheckedBankFile;
  BankRowCheck: CheckedBankRow;
  BankRowProblem: Problem;
  BankFileResult: TakenBankFile;
  BankMonth: BankMonth;
  BankStatement: BankStatement;
}

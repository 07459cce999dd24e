import type { SheetContent } from '@suanpan/workbook/sheet-content';
import type { ReadBankStatementQuery } from '../data/read-bank-statement.generated.ts';
import type { useT } from '../texts.ts';
import { whatOf } from './use-line-columns.tsx';

/** A balance reconciliation statement. */
export type Statement = ReadBankStatementQuery['bankStatement'];

/** A row of one side of the statement. */
export interface StatementRow {
  readonly key: string;
  readonly text: string;
  readonly amount: string;
  readonly kind: 'balance' | 'head' | 'item';
}

type Words = ReturnType<typeof useT>;

/** Returns what stands on the side of the books: what they have, what only the bank has, and what that comes to. */
export function bookSide({ bookBalance, bankReceived, bankPaid, adjustedBook }: Statement, t: Words): readonly StatementRow[] {
  return [
    { key: 'balance', text: t('statement.book'), amount: bookBalance, kind: 'balance' },
    ...group('in', t('statement.bankReceived'), bankReceived.map(ofLine)),
    ...group('out', t('statement.bankPaid'), bankPaid.map(ofLine)),
    { key: 'adjusted', text: t('statement.adjusted'), amount: adjustedBook, kind: 'balance' },
  ];
}

/** Returns what stands on the side of the bank: what it has, what only the books have, and what that comes to. */
export function bankSide({ bankBalance, bookReceived, bookPaid, adjustedBank }: Statement, t: Words): readonly StatementRow[] {
  return [
    { key: 'balance', text: t('statement.bank'), amount: bankBalance, kind: 'balance' },
    ...group('in', t('statement.bookReceived'), bookReceived.map(ofMovement)),
    ...group('out', t('statement.bookPaid'), bookPaid.map(ofMovement)),
    { key: 'adjusted', text: t('statement.adjusted'), amount: adjustedBank, kind: 'balance' },
  ];
}

function group(key: string, text: string, items: readonly StatementRow[]): readonly StatementRow[] {
  return [{ key, text, amount: '', kind: 'head' }, ...items];
}

function ofLine(line: Statement['bankPaid'][number]): StatementRow {
  const text = [line.date, whatOf(line), line.reason ?? ''].filter((each) => each !== '').join(' ');
  return { key: line.id, text, amount: line.amount, kind: 'item' };
}

function ofMovement({ id, date, documentNumber, voucher, party, summary, amount }: Statement['bookPaid'][number]): StatementRow {
  return { key: id, text: [date, documentNumber ?? voucher, party || summary].join(' '), amount, kind: 'item' };
}

/** Returns the statement as a sheet: both sides beside each other, as it is printed. */
export function statementSheet(statement: Statement, t: Words): SheetContent {
  const [book, bank] = [bookSide(statement, t), bankSide(statement, t)];
  const rows = Array.from({ length: Math.max(book.length, bank.length) }, (_, index) => [
    book[index]?.text ?? null,
    book[index]?.amount || null,
    bank[index]?.text ?? null,
    bank[index]?.amount || null,
  ]);
  const text = { kind: 'text', width: 40 } as const;
  const amount = { kind: 'amount', width: 16 } as const;
  return {
    name: t('bank.statement'),
    columns: [
      { ...text, header: t('statement.bookSide') },
      { ...amount, header: t('bank.amount') },
      { ...text, header: t('statement.bankSide') },
      { ...amount, header: t('bank.amount') },
    ],
    rows,
  };
}

import { fenToDecimal } from '@suanpan/money/fen';
import { createJournal } from '#application/create-journal.ts';
import type { Work } from '#application/work.ts';
import { bookAccounts } from '#business/ledger/book-accounts.ts';
import { findAccountMonths } from '#business/ledger/ledger-figures.ts';
import { firstOfQuarter, monthOf } from '#business/ledger/month.ts';
import type { TradeDocument } from '#business/trade/document.ts';
import type { PlannedTaxes } from './planned-document.ts';

const { levyTax, unpaidVat, incomeTaxPayable, urbanTax, educationTax, localEducationTax } = bookAccounts;
const owed: ReadonlySet<string> = new Set([unpaidVat, incomeTaxPayable, urbanTax, educationTax, localEducationTax]);

/** The line of taxes in the cash flow statement. */
const taxLine = 5;

/** Pays from the bank what earlier months left owing in taxes, of a small-scale taxpayer that of a quarter after its end; null when nothing is owed. */
export async function createTaxPayment(work: Work, { date, note }: PlannedTaxes): Promise<TradeDocument | null> {
  const month = monthOf(date);
  const isPayable = (code: string): boolean => owed.has(code) || (code === levyTax && month === firstOfQuarter(month));
  const due = (await findAccountMonths(work.tx, month)).filter(({ accountCode, opening }) => isPayable(accountCode) && opening < 0);
  if (due.length === 0) return null;
  const sum = fenToDecimal(-due.reduce((total, { opening }) => total + opening, 0));
  return createJournal(
    work,
    {
      date,
      word: '付',
      summary: note,
      lines: [
        ...due.map(({ accountCode, opening }) => ({ accountCode, debit: fenToDecimal(-opening) })),
        { accountCode: '1002', credit: sum },
      ],
      cashFlow: [{ line: taxLine, amount: sum }],
    },
    { approve: true },
  );
}

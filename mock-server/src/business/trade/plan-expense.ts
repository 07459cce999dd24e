import { bookAccounts as accounts } from '#business/ledger/book-accounts.ts';
import { credit, debit } from '#business/ledger/voucher.ts';
import { itemsOf } from './plan-trade.ts';
import { needed, voucherOf, type Posting, type PostingSource } from './posting.ts';
import { boughtCost, inputTaxLines } from './tax-treatment.ts';

/** Posts expenses: each line to its account without tax, or with the tax that cannot be deducted; the gross is paid at once, or owed to the supplier. */
export function planExpense(source: PostingSource): Posting {
  const { document, lines, cashCode, taxpayer } = source;
  const spent = [
    ...lines.map((line) => ({ ...debit(needed(line.accountCode, 'expense account'), boughtCost(line, taxpayer)), summary: line.summary })),
    ...inputTaxLines(document.tax, taxpayer),
    cashCode === null ? credit(accounts.payable, document.gross, document.supplierId) : credit(cashCode, document.gross),
  ];
  const paid = cashCode !== null;
  return {
    vouchers: [
      voucherOf(
        document,
        { word: paid ? '付' : '转', summary: paid ? '支付费用' : '费用入账' },
        { lines: spent, cashFlow: paid ? [{ line: 6, amount: document.gross }] : [] },
      ),
    ],
    items: paid ? [] : itemsOf(source, 'PAYABLE'),
    settlements: [],
    results: [],
  };
}

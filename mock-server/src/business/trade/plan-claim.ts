import { bookAccounts as accounts } from '#business/ledger/book-accounts.ts';
import { credit, debit } from '#business/ledger/voucher.ts';
import { itemsOf } from './plan-trade.ts';
import { needed, voucherOf, type Posting, type PostingSource } from './posting.ts';
import { outputTaxLine } from './tax-treatment.ts';

/** Posts what a customer owes without goods: each line to its account without tax, and the tax by itself. */
export function planReceivable(source: PostingSource): Posting {
  const { document, lines, taxpayer } = source;
  const owed = [
    debit(accounts.receivable, document.gross, document.customerId),
    ...lines.map((line) => ({ ...credit(needed(line.accountCode, 'account'), line.net), summary: line.summary })),
    outputTaxLine(document.tax, taxpayer),
  ];
  return {
    vouchers: [voucherOf(document, { word: '转', summary: '确认应收款' }, { lines: owed })],
    items: itemsOf(source, 'RECEIVABLE'),
    settlements: [],
    results: [],
  };
}

/** Posts what a supplier is owed without goods. */
export function planPayable(source: PostingSource): Posting {
  const { document, lines } = source;
  const owed = [
    ...lines.map((line) => ({ ...debit(needed(line.accountCode, 'account'), line.net), summary: line.summary })),
    credit(accounts.payable, document.gross, document.supplierId),
  ];
  return {
    vouchers: [voucherOf(document, { word: '转', summary: '确认应付款' }, { lines: owed })],
    items: itemsOf(source, 'PAYABLE'),
    settlements: [],
    results: [],
  };
}

import { bookAccounts as accounts, controlledAccounts } from '#business/ledger/book-accounts.ts';
import { cashEffectOf, netFlowOf } from '#business/ledger/cash-flow.ts';
import { credit, debit, type CashFlowAmount, type VoucherReason } from '#business/ledger/voucher.ts';
import { checkSettles } from '#business/money/open-item-store.ts';
import type { MoneyReason, OpenItem, OpenItemDraft, OpenItemKind, SettlementDraft } from '#business/money/open-item.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { DocumentLine, TradeDocument } from './document.ts';
import { needed, voucherOf, type Posting, type PostingSource } from './posting.ts';

/** Posts money from a customer (R7): what it settles, what is let off, and the rest as an advance. */
export function planReceipt(source: PostingSource): Posting {
  const { document } = source;
  const { settlements, settled } = settle(source, 'RECEIVABLE');
  const advance = advanceOf(document, settled);
  return {
    vouchers: [
      voucherOf(
        document,
        { word: '收', summary: '收款' },
        {
          lines: [
            debit(needed(source.cashCode, 'cash account'), document.amount),
            debit(accounts.finance, document.discount),
            credit(accounts.receivable, settled, document.customerId),
            credit(accounts.customerAdvance, advance, document.customerId),
          ],
          cashFlow: flowOf(1, document.amount),
        },
      ),
    ],
    items: advanceItems(document, 'CUSTOMER_ADVANCE', advance),
    settlements,
    results: [],
  };
}

/** Posts money to a supplier (R7); what the supplier lets off lowers the cost of finance, in red on its own side. */
export function planPayment(source: PostingSource): Posting {
  const { document } = source;
  const { settlements, settled } = settle(source, 'PAYABLE');
  const advance = advanceOf(document, settled);
  return {
    vouchers: [
      voucherOf(
        document,
        { word: '付', summary: '付款' },
        {
          lines: [
            debit(accounts.payable, settled, document.supplierId),
            debit(accounts.supplierAdvance, advance, document.supplierId),
            debit(accounts.finance, -document.discount + 0),
            credit(needed(source.cashCode, 'cash account'), document.amount),
          ],
          cashFlow: flowOf(3, document.amount),
        },
      ),
    ],
    items: advanceItems(document, 'SUPPLIER_ADVANCE', advance),
    settlements,
    results: [],
  };
}

/** Posts an advance against what is owed (R7). */
export function planApplyAdvance(source: PostingSource): Posting {
  const { document, items } = source;
  const isSale = document.customerId !== null;
  const advance = items.get(needed(document.advanceItemId, 'advance'));
  if (advance === undefined) throw new Refusal<MoneyReason>('item-unknown');
  checkParty(advance, document, isSale ? 'CUSTOMER_ADVANCE' : 'SUPPLIER_ADVANCE');
  const { settlements, settled } = settle(source, isSale ? 'RECEIVABLE' : 'PAYABLE');
  checkSettles(advance, settled);
  const lines = isSale
    ? [debit(accounts.customerAdvance, settled, document.customerId), credit(accounts.receivable, settled, document.customerId)]
    : [debit(accounts.payable, settled, document.supplierId), credit(accounts.supplierAdvance, settled, document.supplierId)];
  return {
    vouchers: [voucherOf(document, { word: '转', summary: isSale ? '预收冲应收' : '预付冲应付' }, { lines })],
    items: [],
    settlements: [...settlements, { itemId: advance.id, amount: settled }],
    results: [],
  };
}

/** Posts money that goes from one cash account to another, and what the bank takes for it. */
export function planCashTransfer({ document, cashCode, targetCashCode }: PostingSource): Posting {
  const { amount, fee } = document;
  const lines = [
    debit(needed(targetCashCode, 'second cash account'), amount),
    debit(accounts.finance, fee),
    credit(needed(cashCode, 'cash account'), amount + fee),
  ];
  return {
    // Between two of the company's own accounts no money comes or goes but the fee.
    vouchers: [voucherOf(document, { word: '付', summary: '账户互转' }, { lines, cashFlow: flowOf(6, fee) })],
    items: [],
    settlements: [],
    results: [],
  };
}

/** Posts a voucher that people write by hand; what documents keep item by item is not for it (I4). */
export function planJournal({ document, lines }: PostingSource): Posting {
  const entries = lines.flatMap(({ accountCode, debit: left, credit: right, summary }) =>
    accountCode === null ? [] : [{ accountCode, auxId: null, debit: left ?? 0, credit: right ?? 0, summary }],
  );
  const difference = entries.reduce((sum, entry) => sum + entry.debit - entry.credit, 0);
  if (difference !== 0 || entries.length < 2) throw new Refusal<VoucherReason>('voucher-unbalanced');
  const controlled = entries.find(({ accountCode }) => controlledAccounts.has(accountCode));
  if (controlled !== undefined) throw new Refusal<VoucherReason>('account-controlled', { code: controlled.accountCode });
  return {
    vouchers: [
      voucherOf(
        document,
        { word: document.word ?? '记', summary: document.note },
        { lines: entries, cashFlow: flowsOf(lines, cashEffectOf(entries)), attachedPapers: document.attachedPapers },
      ),
    ],
    items: [],
    settlements: [],
    results: [],
  };
}

/** What was not said goes to the other money of the business, in or out. */
function flowsOf(lines: readonly DocumentLine[], effect: number): readonly CashFlowAmount[] {
  const given = lines.flatMap(({ cashFlowLine: line, amount }) => (line === null ? [] : [{ line, amount: amount ?? 0 }]));
  if (given.length === 0) return effect > 0 ? flowOf(2, effect) : flowOf(6, -effect);
  if (netFlowOf(given) !== effect) throw new Refusal<VoucherReason>('cash-flow-differs');
  return given;
}

function flowOf(line: number, amount: number): readonly CashFlowAmount[] {
  return amount === 0 ? [] : [{ line, amount }];
}

function settle(
  { document, lines, items }: PostingSource,
  kind: OpenItemKind,
): { readonly settlements: readonly SettlementDraft[]; readonly settled: number } {
  const sums = new Map<string, number>();
  for (const { itemId, amount } of lines) {
    const id = needed(itemId, 'item');
    sums.set(id, (sums.get(id) ?? 0) + (amount ?? 0));
  }
  const settlements = [...sums].map(([itemId, amount]) => ({ itemId, amount }));
  for (const { itemId, amount } of settlements) {
    const item = items.get(itemId);
    if (item === undefined) throw new Refusal<MoneyReason>('item-unknown');
    checkParty(item, document, kind);
    checkSettles(item, amount);
  }
  return { settlements, settled: settlements.reduce((sum, { amount }) => sum + amount, 0) };
}

function checkParty(item: OpenItem, document: TradeDocument, kind: OpenItemKind): void {
  const isTheirs = item.kind === kind && item.customerId === document.customerId && item.supplierId === document.supplierId;
  if (!isTheirs) throw new Refusal<MoneyReason>('item-unknown');
}

function advanceOf({ amount, discount }: TradeDocument, settled: number): number {
  const rest = amount + discount - settled;
  if (rest < 0) throw new Refusal<MoneyReason>('settles-exceed');
  return rest;
}

function advanceItems(
  { customerId, supplierId, number, date }: TradeDocument,
  kind: OpenItemKind,
  amount: number,
): readonly OpenItemDraft[] {
  return amount === 0 ? [] : [{ kind, customerId, supplierId, number, date, dueDate: date, amount }];
}

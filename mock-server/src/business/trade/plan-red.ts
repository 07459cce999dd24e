import type { StockMove } from '#business/inventory/stock-store.ts';
import type { StockLedger } from '#business/inventory/stock-ledger.ts';
import { inRed, type CashFlowAmount, type Voucher, type VoucherDraft, type VoucherLineDraft } from '#business/ledger/voucher.ts';
import type { OpenItem, SettlementDraft } from '#business/money/open-item.ts';
import { negateDecimal } from '@suanpan/money/proportion';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { DocumentLine, NewLine, TradeDocument, TradeReason } from './document.ts';
import { enteredInRed } from './entered-part.ts';
import type { Posting } from './posting.ts';

/** A voucher with everything on it. */
export interface WholeVoucher {
  readonly voucher: Voucher;
  readonly lines: readonly VoucherLineDraft[];
  readonly cashFlow: readonly CashFlowAmount[];
}

/** Everything that a document brought about. */
export interface Effects {
  readonly vouchers: readonly WholeVoucher[];
  readonly moves: readonly StockMove[];
  readonly items: readonly OpenItem[];
  readonly settlements: readonly SettlementDraft[];
}

/** Takes everything back that a document brought about, in red (I9); refused when somebody has gone on from it. */
export function planRed(
  red: Pick<TradeDocument, 'id' | 'date' | 'type'>,
  { vouchers, moves, items, settlements }: Effects,
  stock: StockLedger,
): Pick<Posting, 'vouchers' | 'settlements'> {
  if (items.some(({ open, amount }) => open !== amount)) throw new Refusal<TradeReason>('has-downstream');
  stock.takeBack(moves);
  return {
    vouchers: vouchers.map((whole) => ({ ...redVoucher(whole, red), attachedPapers: red.type === 'JOURNAL' ? 0 : 1 })),
    settlements: [
      ...items.map(({ id, amount }) => ({ itemId: id, amount })),
      ...settlements.map(({ itemId, amount }) => ({ itemId, amount: -amount })),
    ],
  };
}

/** Returns the voucher that takes another one back: the same sides, in red. */
export function redVoucher(
  { voucher, lines, cashFlow }: WholeVoucher,
  { id, date }: { readonly id: string | null; readonly date: string },
): VoucherDraft {
  return {
    word: voucher.word,
    kind: voucher.kind,
    date,
    summary: `红冲 ${voucher.word}-${voucher.number} ${voucher.summary}`.slice(0, 200),
    documentId: id,
    reversesId: voucher.id,
    lines: lines.map(inRed),
    cashFlow: cashFlow.map(({ line, amount }) => ({ line, amount: -amount })),
  };
}

/** Returns the line of a red document: the same with the other sign. */
export function redLine({ id: _id, documentId: _document, position: _position, ...line }: DocumentLine): NewLine {
  return {
    ...line,
    quantity: line.quantity === null ? null : negateDecimal(line.quantity),
    entered: enteredInRed(line.entered),
    net: negative(line.net) ?? 0,
    tax: negative(line.tax) ?? 0,
    gross: negative(line.gross) ?? 0,
    cost: negative(line.cost),
    amount: negative(line.amount),
    debit: negative(line.debit),
    credit: negative(line.credit),
  };
}

function negative(amount: number | null): number | null {
  return amount === null || amount === 0 ? amount : -amount;
}

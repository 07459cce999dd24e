import type { StockLedger } from '#business/inventory/stock-ledger.ts';
import { bookAccounts as accounts } from '#business/ledger/book-accounts.ts';
import { credit, debit, type CashFlowAmount, type VoucherDraft, type VoucherWord } from '#business/ledger/voucher.ts';
import type { Taxpayer } from '#business/ledger/parameter.ts';
import type { OpenItem, OpenItemDraft, SettlementDraft } from '#business/money/open-item.ts';
import type { LineResult } from './document-store.ts';
import type { DocumentLine, TradeDocument } from './document.ts';

/** What a document is posted with; read before, so that a plan only computes. */
export interface PostingSource {
  readonly document: TradeDocument;
  readonly lines: readonly DocumentLine[];
  readonly stock: StockLedger;
  /** What the company was when the goods were bought or sold: of a return, when its original was. */
  readonly taxpayer: Taxpayer;
  /** The products that move no stock. */
  readonly services: ReadonlySet<string>;
  /** Days that the party may take to pay. */
  readonly creditDays: number;
  /** The document that this one returns or reverses, with its lines by id and what it left open. */
  readonly original: {
    readonly document: TradeDocument;
    readonly lines: ReadonlyMap<string, DocumentLine>;
    readonly item: OpenItem | null;
  } | null;
  /** Quantities returned so far, by the line they are of. */
  readonly returned: ReadonlyMap<string, string>;
  /** Items that are settled, by id. */
  readonly items: ReadonlyMap<string, OpenItem>;
  /** The account of the cash account. */
  readonly cashCode: string | null;
  /** The account of the cash account that transferred money goes to. */
  readonly targetCashCode: string | null;
}

/** Everything that a document brings about beside its moves, written in one transaction. */
export interface Posting {
  readonly vouchers: readonly VoucherDraft[];
  readonly items: readonly OpenItemDraft[];
  readonly settlements: readonly SettlementDraft[];
  /** What was found out about lines. */
  readonly results: readonly LineResult[];
}

/** Returns a voucher of a document. */
export function voucherOf(
  { id, date }: Pick<TradeDocument, 'id' | 'date'>,
  text: { readonly word: VoucherWord; readonly summary: string },
  content: Pick<VoucherDraft, 'lines' | 'attachedPapers'> & { readonly cashFlow?: readonly CashFlowAmount[] },
): VoucherDraft {
  return { kind: 'DOCUMENT', documentId: id, reversesId: null, date, cashFlow: [], ...text, ...content };
}

/** Returns the voucher that brings what was left over in stock to the cost of sales. */
export function adjustmentVouchers(document: TradeDocument, stock: StockLedger): readonly VoucherDraft[] {
  if (stock.adjustments.length === 0) return [];
  const lines = stock.adjustments.flatMap(({ productId, amount }) => [
    debit(accounts.cost, amount),
    credit(accounts.stock, amount, productId),
  ]);
  return [voucherOf(document, { word: '转', summary: '库存成本调整' }, { lines })];
}

/** Returns the product of a line that must have one. */
export function productOfLine({ productId, position }: DocumentLine): string {
  if (productId === null) throw new Error(`Line ${position} of a document of goods has no product`);
  return productId;
}

/** Returns an id that a document of this type always has. */
export function needed(value: string | null, what: string): string {
  if (value === null) throw new Error(`A document has no ${what}, which its type always has`);
  return value;
}

import type { Fen } from '@suanpan/money/fen';
import type { LineAmounts } from '@suanpan/money/line-amounts';
import type { EnteredUnit } from '#core/product/entered-unit.ts';
import type { VoucherWord } from '#business/ledger/voucher.ts';
import type { OtherStockReason } from './stock-reason.ts';

/**
 * The types of documents: 采购入库, 采购退货, 暂估入库, its reversal (暂估冲回), 销售, 销售退货, 收款, 付款, 预收/预付冲抵, 账户互转, 费用, 应收单, 应付单, 调拨, 盘点, 其他入库, 其他出库, 成本调整, 手工凭证.
 */
export const documentTypes = [
  'PURCHASE',
  'PURCHASE_RETURN',
  'PROVISIONAL',
  'PROVISIONAL_REVERSAL',
  'SALE',
  'SALE_RETURN',
  'RECEIPT',
  'PAYMENT',
  'APPLY_ADVANCE',
  'CASH_TRANSFER',
  'EXPENSE',
  'RECEIVABLE',
  'PAYABLE',
  'TRANSFER',
  'COUNT',
  'OTHER_IN',
  'OTHER_OUT',
  'COST_ADJUSTMENT',
  'JOURNAL',
] as const;

/** The type of a document. */
export type DocumentType = (typeof documentTypes)[number];

/** The states of a document: 草稿, 已审核, 已作废. */
export const documentStatuses = ['DRAFT', 'APPROVED', 'VOID'] as const;

/** The state of a document; a void one that was posted is taken back by a red one. */
export type DocumentStatus = (typeof documentStatuses)[number];

/** A document without its lines; amounts are fen, days ISO 8601. What a type does not have is null or zero. */
export interface TradeDocument extends LineAmounts {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly type: DocumentType;
  readonly status: DocumentStatus;
  /** How far what it left open is settled. */
  readonly execution: 'NONE' | 'PARTIAL' | 'FULL';
  readonly posting: 'UNPOSTED' | 'POSTED';
  readonly date: string;
  /** When a receivable or payable is to be settled. */
  readonly dueDate: string | null;
  readonly customerId: string | null;
  readonly supplierId: string | null;
  readonly warehouseId: string | null;
  readonly targetWarehouseId: string | null;
  readonly cashAccountId: string | null;
  /** Where transferred money goes. */
  readonly targetCashAccountId: string | null;
  /** What a return or reversal is of. */
  readonly originalId: string | null;
  /** What a red document takes back. */
  readonly redOfId: string | null;
  readonly advanceItemId: string | null;
  /** Of a receipt, the sale whose cash it took as that was posted. */
  readonly cashSaleId: string | null;
  readonly taxIncluded: boolean;
  /** Why goods come or go that nobody buys or sells. */
  readonly reason: OtherStockReason | null;
  /** What stock is booked against where that can be chosen. */
  readonly counterAccount: string | null;
  readonly word: VoucherWord | null;
  /** Of a voucher by hand, how many papers are attached to it. */
  readonly attachedPapers: number;
  readonly note: string;
  /** Money received or paid. */
  readonly amount: Fen;
  /** Of a sale that takes its cash at once, how much; null for all of it. Nothing is taken without a cash account. */
  readonly cashAmount: Fen | null;
  /** Money that is let off. */
  readonly discount: Fen;
  /** What a bank takes for a transfer of money, on top of it. */
  readonly fee: Fen;
  readonly voidReason: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A line of a document; what its type does not have is null. */
export interface DocumentLine extends LineAmounts {
  readonly id: string;
  readonly documentId: string;
  readonly position: number;
  readonly productId: string | null;
  readonly originalLineId: string | null;
  readonly itemId: string | null;
  /** The line of an order that it delivers, or whose goods it brings back. */
  readonly orderLineId: string | null;
  /** The line of a purchase order that it receives. */
  readonly purchaseOrderLineId: string | null;
  /** Decimal strings, as are price, discount, rate and what was counted. */
  readonly quantity: string | null;
  readonly price: string | null;
  /** How they were entered where that was in a further unit; quantity and price are in the product's own. */
  readonly entered: EnteredUnit | null;
  readonly discount: string | null;
  readonly taxRate: string | null;
  readonly counted: string | null;
  readonly abnormal: boolean | null;
  /** What one costs of goods that come in otherwise. */
  readonly unitCost: string | null;
  /** What the goods of the line cost, once posted, or by how much that changes. */
  readonly cost: Fen | null;
  /** What is settled, or flows, or is spent as it was entered. */
  readonly amount: Fen | null;
  readonly accountCode: string | null;
  readonly debit: Fen | null;
  readonly credit: Fen | null;
  /** What a line of a voucher by hand says where that is not what the voucher says. */
  readonly summary: string | null;
  readonly cashFlowLine: number | null;
}

/** Why something cannot be done with a document. */
export type TradeReason =
  | 'document-not-found'
  | 'stale-document'
  | 'document-wrong-state'
  | 'has-downstream'
  | 'return-exceeds'
  | 'red-is-final'
  | 'warehouse-not-yours'
  | 'cash-account-not-yours'
  | 'cost-without-stock'
  | 'cost-below-nothing';

/** What can be wrong with an entry of a document. */
export type TradeEntryReason =
  | 'supplier-unknown'
  | 'warehouse-unknown'
  | 'cash-account-unknown'
  | 'original-unknown'
  | 'original-line-unknown'
  | 'account-unknown'
  | 'money-malformed'
  | 'service-has-no-stock'
  | 'quantity-zero'
  | 'flow-line-unknown'
  | 'papers-out-of-range'
  | 'same-warehouse'
  | 'same-cash-account'
  | 'account-not-expense'
  | 'claim-account-unfit'
  | 'claim-tax-unfit'
  | 'due-before-date'
  | 'expense-payer-missing'
  | 'reason-goes-other-way'
  | 'counter-account-unfit'
  | 'adjustment-zero'
  | 'order-line-unknown'
  | 'cash-exceeds-sale'
  | 'cash-of-sales-only';

/** An empty line, of which each type fills in what it has. */
export const emptyLine: Omit<DocumentLine, 'id' | 'documentId' | 'position'> = {
  productId: null,
  originalLineId: null,
  itemId: null,
  orderLineId: null,
  purchaseOrderLineId: null,
  quantity: null,
  price: null,
  entered: null,
  discount: null,
  taxRate: null,
  counted: null,
  abnormal: null,
  net: 0,
  tax: 0,
  gross: 0,
  unitCost: null,
  cost: null,
  amount: null,
  accountCode: null,
  debit: null,
  credit: null,
  summary: null,
  cashFlowLine: null,
};

/** A line that is to be written. */
export type NewLine = typeof emptyLine;

/** What a document begins with, beside what every one has. */
export type NewDocument = Pick<TradeDocument, 'type' | 'date' | 'note'> & Partial<TradeDocument> & { readonly lines: readonly NewLine[] };

import type { OtherStockReason } from '#business/trade/stock-reason.ts';

/** A line of goods: a product by its code, and what is entered of it. */
export interface PlannedLine {
  readonly sku: string;
  /** The name of the further unit that quantity and price are in; the product's own when absent. */
  readonly unit?: string;
  readonly quantity: string;
  readonly price: string;
  readonly discount?: string;
}

interface Planned {
  /** What later documents call it by. */
  readonly key: string;
  readonly date: string;
  /** Whether it stays a draft. */
  readonly draft?: true;
  readonly note?: string;
}

/** Goods bought, sold, or taken in before their invoice. */
export interface PlannedTrade extends Planned {
  readonly type: 'PURCHASE' | 'SALE' | 'PROVISIONAL';
  readonly party: string;
  readonly warehouse: string;
  /** Of a sale whose money is taken at once, where that comes to. */
  readonly account?: string;
  readonly lines: readonly PlannedLine[];
}

/** Goods that go back. */
export interface PlannedReturn extends Planned {
  readonly type: 'RETURN';
  readonly of: string;
  readonly lines: readonly { readonly originalLine: number; readonly quantity: string }[];
}

/** Money for all that earlier documents left open, and, when there is more of it, an advance. */
export interface PlannedMoney extends Planned {
  readonly type: 'RECEIPT' | 'PAYMENT';
  readonly party: string;
  readonly account: string;
  readonly settles: readonly string[];
  /** Paid on top, as a decimal. */
  readonly advance?: string;
}

/** An advance that is used for what another document left open. */
export interface PlannedAdvanceUse extends Planned {
  readonly type: 'APPLY_ADVANCE';
  readonly of: string;
  readonly settles: string;
  readonly amount: string;
}

/** Money carried from one cash account to another; the fee comes on top. */
export interface PlannedCashTransfer extends Planned {
  readonly type: 'CASH_TRANSFER';
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly fee?: string;
}

/** Money spent: from a cash account, or owed to a supplier. */
export interface PlannedExpense extends Planned {
  readonly type: 'EXPENSE';
  readonly account?: string;
  readonly party?: string;
  readonly lines: readonly { readonly accountCode: string; readonly amount: string; readonly taxRate?: string; readonly summary: string }[];
}

/** Goods carried from one warehouse to the other. */
export interface PlannedTransfer extends Planned {
  readonly type: 'TRANSFER';
  readonly from: string;
  readonly to: string;
  readonly lines: readonly { readonly sku: string; readonly quantity: string }[];
}

/** What was found of some goods. */
export interface PlannedCount extends Planned {
  readonly type: 'COUNT';
  readonly warehouse: string;
  /** By how much each is over, or, below 0, missing. */
  readonly lines: readonly { readonly sku: string; readonly difference: number }[];
}

/** Goods that come or go that nobody buys or sells. */
export interface PlannedOtherStock extends Planned {
  readonly type: 'OTHER_IN' | 'OTHER_OUT';
  readonly reason: OtherStockReason;
  readonly warehouse: string;
  readonly lines: readonly { readonly sku: string; readonly quantity: string; readonly unitCost?: string }[];
}

/** Goods that cost more or less than the books say. */
export interface PlannedCostAdjustment extends Planned {
  readonly type: 'COST_ADJUSTMENT';
  readonly lines: readonly { readonly sku: string; readonly amount: string }[];
}

/** A voucher by hand, balanced; amounts are decimals. */
export interface PlannedJournal extends Planned {
  readonly type: 'JOURNAL';
  readonly debit: string;
  readonly credit: string;
  readonly amount: string;
  /** The line of the cash flow statement, where cash moves. */
  readonly cashFlow?: number;
  readonly note: string;
}

/** Taxes that a closed month left owing are paid. */
export interface PlannedTaxes extends Planned {
  readonly type: 'TAXES';
  readonly note: string;
}

/** A document of planned books before it is entered; what it names, it names by code or key. */
export type PlannedDocument =
  | PlannedTrade
  | PlannedReturn
  | PlannedMoney
  | PlannedAdvanceUse
  | PlannedCashTransfer
  | PlannedExpense
  | PlannedTransfer
  | PlannedCount
  | PlannedOtherStock
  | PlannedCostAdjustment
  | PlannedJournal
  | PlannedTaxes;

/** A month of demo books. */
export interface PlannedMonth {
  /** E.g. "2026-03". */
  readonly month: string;
  readonly documents: readonly PlannedDocument[];
  readonly isClosed: boolean;
}

type OnDay<Each> = Each extends PlannedDocument ? Omit<Each, 'date'> & { readonly day: number } : never;

/** A document of a month that is not known yet. */
export type PlannedOnDay = OnDay<PlannedDocument>;

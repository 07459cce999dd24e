/**
 * A month of a company as a file: what it begins with, its documents in the order in which they are posted, and everything that must come of it.
 *
 * Amounts and quantities are decimal strings, accounts codes without dots, documents named by their own numbers.
 */
export interface GoldenMonth {
  readonly id: string;
  readonly title: string;
  readonly settings: GoldenSettings;
  readonly accounts: readonly { readonly code: string; readonly name: string }[];
  readonly products: Readonly<Record<string, GoldenProduct>>;
  readonly parties: Readonly<Record<string, string>>;
  readonly opening: GoldenOpening;
  readonly documents: readonly GoldenDocument[];
  readonly expected: GoldenFigures;
  readonly mustReject?: readonly GoldenRefusal[];
}

/** Something that is bought and sold. */
export interface GoldenProduct {
  readonly name: string;
  readonly unit: string;
  readonly service?: boolean;
  /** Further units, and how many of its own each is. */
  readonly units?: Readonly<Record<string, string>>;
}

/** The month, and the parameters that it is closed with. */
export interface GoldenSettings {
  /** E.g. "2026-03". */
  readonly period: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly allowNegativeStock?: boolean;
  /** A small-scale taxpayer deducts no input tax and pays a levy; a general one when left out. */
  readonly taxpayer?: 'general' | 'small-scale';
  /** Of a small-scale taxpayer: the usual levy, how often is filed (a quarter when left out), and the sales of a month that are exempt. */
  readonly levyRate?: string;
  readonly vatFiling?: 'month' | 'quarter';
  readonly vatExemptSales?: string;
  readonly urbanRate?: string;
  readonly surtaxFactor?: string;
  readonly incomeTaxRate?: string;
  readonly inputCarryForward?: string;
  /** Whether its close carries 3103 to 3104; R9 names no end of a year, so a December without this has none. */
  readonly endsYear?: boolean;
}

/** An item that was open before the month. */
export interface GoldenItem {
  readonly party: string;
  readonly docNo?: string;
  readonly receipt?: string;
  readonly date?: string;
  readonly dueDate?: string;
  readonly amount: string;
}

/** What there was before the month. */
export interface GoldenOpening {
  readonly balances: readonly { readonly code: string; readonly debit?: string; readonly credit?: string }[];
  readonly stock?: readonly { readonly sku: string; readonly warehouse?: string; readonly qty: string; readonly amount: string }[];
  readonly receivables?: readonly GoldenItem[];
  readonly payables?: readonly GoldenItem[];
  readonly advances?: readonly GoldenItem[];
  readonly prepayments?: readonly GoldenItem[];
  /** What came in an earlier month before its invoice: taken back on the first day (R8). */
  readonly provisionals?: readonly Pick<GoldenDocument, 'party' | 'warehouse' | 'lines'>[];
  readonly ytd?: Readonly<Record<string, string>>;
}

/** A line of a document; what its type does not have is left out. */
export interface GoldenLine {
  readonly sku?: string;
  /** In `unit`, as is the price; of a return in the product's own. */
  readonly qty?: string;
  /** The further unit that the line is entered in; the product's own when left out. */
  readonly unit?: string;
  readonly price?: string;
  readonly rate?: string;
  readonly discountPct?: string;
  /** The place of a line in the original, from 0. */
  readonly origLine?: number;
  readonly counted?: string;
  readonly abnormal?: boolean;
  readonly code?: string;
  readonly debit?: string;
  readonly credit?: string;
  /** What is spent, or by how much something costs more or less. */
  readonly amount?: string;
}

/** A document; what its type does not have is left out. */
export interface GoldenDocument {
  readonly no: string;
  readonly type: string;
  readonly date: string;
  /** Of a receivable or payable, when it is due; after the credit days of the party when left out. */
  readonly dueDate?: string;
  readonly party?: string;
  readonly warehouse?: string;
  readonly from?: string;
  readonly to?: string;
  readonly taxIncluded?: boolean;
  readonly original?: string;
  readonly receipt?: string;
  readonly payment?: string;
  readonly account?: string;
  /** Where transferred money goes. */
  readonly toAccount?: string;
  readonly fee?: string;
  /** Why goods come or go otherwise. */
  readonly reason?: string;
  readonly amount?: string;
  readonly discount?: string;
  readonly word?: string;
  readonly summary?: string;
  readonly lines?: readonly GoldenLine[];
  readonly settles?: readonly { readonly docNo: string; readonly amount: string }[];
  /** Amounts by the line of the cash flow statement. */
  readonly cashFlow?: Readonly<Record<string, string>>;
}

/** Open items by age. */
export interface GoldenAgeing {
  readonly byParty: readonly { readonly party: string; readonly amounts: readonly string[]; readonly total: string }[];
  readonly totals: readonly string[];
  readonly total: string;
  readonly overdueTotal: string;
  readonly details: readonly {
    readonly party: string;
    readonly docNo: string;
    readonly date: string;
    readonly dueDate: string;
    readonly open: string;
    readonly ageDays: number;
    readonly overdueDays: number;
    readonly bucket: string;
  }[];
}

/** Values by a label that begins with the number of a line, or by a name. */
export type GoldenValues = Readonly<Record<string, string>>;

/** Everything that must come of the month. */
export interface GoldenFigures {
  readonly stock?: readonly {
    readonly sku: string;
    readonly qty: string;
    readonly amount: string;
    readonly avgCost?: string;
    readonly byWarehouse?: GoldenValues;
  }[];
  readonly stockTotal?: string;
  readonly stockMoves?: readonly {
    readonly source: string;
    readonly date: string;
    readonly sku: string;
    readonly warehouse: string;
    readonly kind: string;
    readonly qty: string;
    readonly amount: string;
    readonly qtyAfter: string;
    readonly amountAfter: string;
    readonly avgAfter: string;
  }[];
  readonly receivablesAgeing?: GoldenAgeing;
  readonly payablesAgeing?: GoldenAgeing;
  readonly advances?: readonly Readonly<Record<string, string>>[];
  readonly vat?: Readonly<Record<string, string | Readonly<Record<string, { readonly net: string; readonly tax: string }>>>>;
  readonly surtax?: GoldenValues;
  readonly incomeTax?: string;
  readonly vouchers?: readonly {
    readonly source: string;
    readonly lines: readonly { readonly code: string; readonly debit?: string; readonly credit?: string }[];
  }[];
  readonly trialBalance?: readonly (GoldenValues & { readonly code: string })[];
  readonly trialBalanceTotals?: GoldenValues;
  readonly incomeStatement?: { readonly month: GoldenValues; readonly yearToDate: GoldenValues };
  readonly balanceSheet?: { readonly ending: GoldenValues; readonly opening: GoldenValues };
  readonly cashFlow?: GoldenValues;
}

/** Something that must be refused, or, without an error, must have no second effect. */
export interface GoldenRefusal {
  readonly id: string;
  readonly action: string;
  readonly error: string | null;
  readonly expect?: string;
}

/** Returns the code of an account as the chart has it, e.g. "2221.01.05" for "22210105". */
export function dottedCode(code: string): string {
  return [code.slice(0, 4), ...(code.slice(4).match(/../g) ?? [])].join('.');
}

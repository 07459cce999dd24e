import type { OpenItemDraft } from '#business/money/open-item.ts';
import type { OpeningSides } from '@suanpan/money/opening-sums';
import type { Fen } from '@suanpan/money/fen';

/** An item that was open when the books began. */
export interface OpeningItem {
  readonly partyId: string;
  readonly number: string;
  readonly date: string;
  readonly dueDate: string;
  readonly amount: string;
}

/** What the books begin with. */
export interface OpeningEntries {
  /** The first month, e.g. "2026-03". */
  readonly period: string;
  readonly balances: readonly {
    readonly accountCode: string;
    readonly debit?: string | null | undefined;
    readonly credit?: string | null | undefined;
  }[];
  readonly stock: readonly {
    readonly productId: string;
    readonly warehouseId: string;
    readonly quantity: string;
    readonly amount: string;
  }[];
  readonly receivables: readonly OpeningItem[];
  readonly payables: readonly OpeningItem[];
  readonly customerAdvances: readonly OpeningItem[];
  readonly supplierAdvances: readonly OpeningItem[];
  /** What income and expenses came to in the months of the year before, each on its usual side. */
  readonly yearToDate: readonly { readonly accountCode: string; readonly amount: string }[];
}

/** A part of what the books begin with. */
export type OpeningSection = Exclude<keyof OpeningEntries, 'period'>;

/** Goods that lay in a warehouse. */
export interface OpeningStock {
  readonly productId: string;
  readonly warehouseId: string;
  readonly quantity: string;
  readonly amount: Fen;
}

/** What an account came to in the months of the year before. */
export interface OpeningTurnover {
  readonly accountCode: string;
  readonly amount: Fen;
}

/** What the books begin with, once nothing is wrong with any row of it. */
export interface CheckedOpening {
  readonly period: string;
  readonly balances: readonly OpeningSides[];
  readonly stock: readonly OpeningStock[];
  readonly receivables: readonly OpenItemDraft[];
  readonly payables: readonly OpenItemDraft[];
  readonly customerAdvances: readonly OpenItemDraft[];
  readonly supplierAdvances: readonly OpenItemDraft[];
  readonly yearToDate: readonly OpeningTurnover[];
}

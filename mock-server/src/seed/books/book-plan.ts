import type { PlannedDocument, PlannedMonth } from './planned-document.ts';

/** Something that was open when the books began; the amount is a decimal. */
export interface PlannedOpenItem {
  readonly party: string;
  readonly number: string;
  readonly date: string;
  readonly dueDate: string;
  readonly amount: string;
}

/** What demo books begin with; balances that items and stock do not give are entered, and the owner's capital is the rest. */
export interface PlannedOpening {
  readonly period: string;
  readonly balances: readonly { readonly accountCode: string; readonly debit?: string; readonly credit?: string }[];
  readonly stock: readonly { readonly sku: string; readonly warehouse: string; readonly quantity: string; readonly amount: string }[];
  readonly receivables: readonly PlannedOpenItem[];
  readonly payables: readonly PlannedOpenItem[];
}

/** Whole demo books: what they begin with, and their months in order. */
export interface BookPlan {
  readonly opening: PlannedOpening;
  readonly months: readonly PlannedMonth[];
  /** What is entered once after all months, of the day on which the books were begun, and not any more once its month is closed. */
  readonly afterwards?: readonly PlannedDocument[];
  /** The day on which goods are ordered that were bought before; nothing is ordered when absent. */
  readonly ordersOn?: string;
  /** Who comes to the counter of a small shop, which has one warehouse: a customer that is written with the opening. */
  readonly walkIn?: string;
}

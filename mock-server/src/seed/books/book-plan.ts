import type { PlannedOpening } from '#application/planned-books/begin-planned-books.ts';
import type { Taxpayer } from '#business/ledger/parameter.ts';
import type { PlannedDocument, PlannedMonth } from '#application/planned-books/planned-document.ts';

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
  /** What the company is for value-added tax from the opening on; a general taxpayer when absent. */
  readonly taxpayer?: Taxpayer;
}

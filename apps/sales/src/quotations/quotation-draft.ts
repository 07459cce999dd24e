import { type ProductLine, enteredLines } from '@suanpan/document-kit/product-line';
import type { QuotationInput } from '../data/create-quotation.generated.ts';
import type { OrderDraft } from '../orders/order-draft.ts';
import { draftLines, newDraft } from '../orders/order-to-draft.ts';
import type { Quotation } from './use-quotation.ts';

/** A quotation as it is being typed. */
export interface QuotationDraft {
  readonly customer: { readonly id: string; readonly label: string } | null;
  /** yyyy-mm-dd */
  readonly date: string;
  /** The last day on which it holds. */
  readonly validUntil: string;
  readonly salespersonId: string | null;
  readonly taxIncluded: boolean;
  readonly note: string;
  readonly lines: readonly ProductLine[];
}

/** For how long an offer holds where nothing else is said. */
const usualDays = 30;
const dayLength = 86_400_000;

/** Returns a draft with nothing in it. */
export function newQuotationDraft(today: string): QuotationDraft {
  const validUntil = new Date(Date.parse(`${today}T00:00:00Z`) + usualDays * dayLength).toISOString().slice(0, 10);
  return { customer: null, date: today, validUntil, salespersonId: null, taxIncluded: true, note: '', lines: [] };
}

/** Returns a quotation of the backend as a draft. */
export function quotationToDraft({ customer, date, validUntil, salesperson, taxIncluded, note, lines }: Quotation): QuotationDraft {
  return {
    customer: { id: customer.id, label: customer.name },
    date,
    validUntil,
    salespersonId: salesperson.id,
    taxIncluded,
    note,
    lines: draftLines(lines),
  };
}

/** Returns the order of all that a quotation offers, at its prices, as a draft of today. */
export function quotationToOrder({ customer, salesperson, taxIncluded, note, lines }: Quotation, today: string): OrderDraft {
  return {
    ...newDraft(today),
    customer: { id: customer.id, label: customer.name },
    salespersonId: salesperson.id,
    taxIncluded,
    note,
    lines: draftLines(lines),
  };
}

/** Returns what is sent to the backend; it finds everything that is missing or wrong, so nothing is judged here. */
export function toQuotationInput({ customer, lines, note, ...head }: QuotationDraft): QuotationInput {
  return {
    ...head,
    customerId: customer?.id ?? '',
    note: note.trim(),
    lines: enteredLines(lines).map((line) => ({
      productId: line.product?.id ?? '',
      ...(line.unit && { unitId: line.unit.id }),
      quantity: line.quantity,
      price: line.price,
      discount: line.discount === '' ? '0' : line.discount,
      taxRate: line.taxRate,
    })),
  };
}

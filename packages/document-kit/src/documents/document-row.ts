import { type DocumentExecution, type DocumentStatus, type DocumentType, isOfStock } from './document-type.ts';

/** Somebody or something that a document names. */
export interface NamedThing {
  readonly id: string;
  readonly name: string;
}

/** What a list shows of a document; an app's own query gives at least this. */
export interface DocumentRow {
  readonly id: string;
  readonly number: string;
  readonly type: DocumentType;
  readonly status: DocumentStatus;
  readonly execution: DocumentExecution;
  readonly isPosted: boolean;
  readonly date: string;
  readonly net: string;
  readonly tax: string;
  readonly gross: string;
  /** Money received or paid. */
  readonly amount: string;
  readonly customer: NamedThing | null;
  readonly supplier: NamedThing | null;
}

/** Returns the name of whoever a document is with; empty when it is with nobody. */
export function partyName({ customer, supplier }: Pick<DocumentRow, 'customer' | 'supplier'>): string {
  return customer?.name ?? supplier?.name ?? '';
}

/** Returns the sum that counts on a document: the money that moves, or its lines with tax; null where neither does. */
export function documentAmount({ type, amount, gross }: Pick<DocumentRow, 'type' | 'amount' | 'gross'>): string | null {
  if (isOfStock(type) || type === 'APPLY_ADVANCE') return null;
  return type === 'RECEIPT' || type === 'PAYMENT' || type === 'CASH_TRANSFER' ? amount : gross;
}

import type { Fen } from '@suanpan/money/fen';

/** What can be open: 应收, 应付, 预收, 预付. */
export const openItemKinds = ['RECEIVABLE', 'PAYABLE', 'CUSTOMER_ADVANCE', 'SUPPLIER_ADVANCE'] as const;

/** What an open item is. */
export type OpenItemKind = (typeof openItemKinds)[number];

/** Who an item is open with: either a customer or a supplier. */
export interface ItemParty {
  readonly customerId: string | null;
  readonly supplierId: string | null;
}

/** An item that is to be written; a credit to a customer is a receivable below zero. */
export interface OpenItemDraft extends ItemParty {
  readonly kind: OpenItemKind;
  readonly number: string;
  readonly date: string;
  readonly dueDate: string;
  readonly amount: Fen;
}

/** What a party owes, or is owed, for one document. */
export interface OpenItem extends OpenItemDraft {
  readonly id: string;
  readonly seq: number;
  readonly documentId: string | null;
  readonly open: Fen;
}

/** A part of an item that is no longer open; negative when it is open again. */
export interface SettlementDraft {
  readonly itemId: string;
  readonly amount: Fen;
}

/** What was settled of an item by a document. */
export interface ItemSettlement extends SettlementDraft {
  readonly id: string;
  readonly documentId: string;
  readonly date: string;
}

/** Why an item cannot be settled. */
export type MoneyReason = 'over-settled' | 'item-unknown' | 'settles-exceed' | 'amount-not-positive';

import DataLoader from 'dataloader';
import { findInvoiced, findInvoicesOfDocuments, findMatches } from '#business/purchasing/invoice-match-store.ts';
import { findInputInvoices, findInvoiceHistory, findInvoiceLines, findRedInvoices } from '#business/purchasing/input-invoice-store.ts';
import type { InputInvoice, InputInvoiceLine, InvoiceHistoryEntry, InvoiceMatch } from '#business/purchasing/input-invoice.ts';
import type { InvoicedDocument } from '#business/purchasing/plan-match.ts';
import { sumUninvoicedBySupplier } from '#business/purchasing/uninvoiced-list.ts';
import type { Actor } from '#core/access/actor.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { many, one } from './row-loaders.ts';

/** What resolvers look up of input invoices and what they are for. */
export interface InputInvoiceLoaders {
  readonly invoice: DataLoader<string, InputInvoice>;
  readonly lines: DataLoader<string, readonly InputInvoiceLine[]>;
  readonly matches: DataLoader<string, readonly InvoiceMatch[]>;
  readonly history: DataLoader<string, readonly InvoiceHistoryEntry[]>;
  /** The red invoices that take one back. */
  readonly reds: DataLoader<string, readonly InputInvoice[]>;
  /** How far a document is invoiced. */
  readonly invoicing: DataLoader<string, InvoicedDocument | null>;
  /** The ids of the invoices that a document is in. */
  readonly invoicesOfDocument: DataLoader<string, readonly string[]>;
  /** What is still to be invoiced of a supplier, in fen. */
  readonly uninvoicedOfSupplier: DataLoader<string, number>;
}

/** Returns the lookups of one transaction. */
export function inputInvoiceLoadersOf(tx: Transaction, actor: Actor): InputInvoiceLoaders {
  return {
    invoice: one(tx, findInputInvoices),
    lines: many(tx, findInvoiceLines),
    matches: many(tx, findMatches),
    history: many(tx, findInvoiceHistory),
    reds: many(tx, findRedInvoices),
    invoicing: new DataLoader(async (ids) => {
      const found = new Map((await findInvoiced(tx, ids)).map((document) => [document.documentId, document]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    invoicesOfDocument: new DataLoader(async (ids) => {
      const rows = await findInvoicesOfDocuments(tx, ids);
      return ids.map((id) => rows.flatMap(({ documentId, invoiceId }) => (documentId === id ? [invoiceId] : [])));
    }),
    uninvoicedOfSupplier: new DataLoader(async (ids) => {
      const found = new Map((await sumUninvoicedBySupplier(tx, actor, ids)).map(({ supplierId, gross }) => [supplierId, gross]));
      return ids.map((id) => found.get(id) ?? 0);
    }),
  };
}

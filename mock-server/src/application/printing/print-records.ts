import type { VoucherReason } from '#business/ledger/voucher.ts';
import type { QuotationReason } from '#business/sales/quotation.ts';
import type { OrderReason } from '#business/sales/sales-reason.ts';
import { countPrint, findPrintRecord } from '#core/printing/print-record-store.ts';
import type { PrintKind, PrintPaper, PrintRecord } from '#core/printing/print-record.ts';
import { templateKindOf, type PrintTemplateKind } from '#core/printing/print-template.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { findSalesOrder } from '../find-sales-order.ts';
import { findQuotation } from '../list-quotations.ts';
import { findSeenDocument } from '../find-seen-document.ts';
import { findVoucher } from '../read-vouchers.ts';
import { changeOf, type Work } from '../work.ts';

/** What is printed. */
export interface PrintedThing {
  readonly kind: PrintKind;
  readonly id: string;
}

/** How often something was printed, and as what it is. */
export interface PrintedRecord extends PrintRecord {
  /** Null of what has no template. */
  readonly templateKind: PrintTemplateKind | null;
}

/** Reads how often something that the actor sees was printed. */
export async function readPrintRecord(work: Work, thing: PrintedThing): Promise<PrintedRecord> {
  const templateKind = await findSeen(work, thing);
  return { ...(await findPrintRecord(work.tx, thing.id)), templateKind };
}

/** Counts that something is printed, just before it is: whoever sees it may print it, and the audit has who did. */
export async function recordPrint(work: Work, thing: PrintedThing & { readonly paper: PrintPaper }): Promise<PrintedRecord> {
  const templateKind = await findSeen(work, thing);
  return { ...(await countPrint(work.tx, thing, changeOf(work))), templateKind };
}

/** Returns as what something is printed; refuses what is not there for the actor. */
async function findSeen(work: Work, { kind, id }: PrintedThing): Promise<PrintTemplateKind | null> {
  if (kind === 'DOCUMENT') return templateKindOf((await findSeenDocument(work, id)).type);
  if (kind === 'ORDER' && (await findSalesOrder(work, id)) === null) throw new Refusal<OrderReason>('order-not-found');
  if (kind === 'QUOTATION' && (await findQuotation(work, id)) === null) throw new Refusal<QuotationReason>('quotation-not-found');
  if (kind === 'VOUCHER' && (await findVoucher(work, id)) === null) throw new Refusal<VoucherReason>('voucher-not-found');
  return kind;
}

import { findVouchers } from '#business/ledger/voucher-store.ts';
import { findPurchaseOrders } from '#business/purchasing/purchase-order-store.ts';
import { findOrders } from '#business/sales/order-store.ts';
import { findQuotations } from '#business/sales/quotation-store.ts';
import { findSeenDocuments } from '#business/trade/document-list.ts';
import { requirePermission, seesSalesOf, worksIn } from '#core/access/actor.ts';
import type { PrintKind } from '#core/printing/print-record.ts';
import { templateKindOf, type PrintTemplateKind } from '#core/printing/print-template.ts';
import type { Work } from '../work.ts';

/** Something that is there for the actor, and as what it is printed. */
export interface SeenPrint {
  readonly id: string;
  /** Null of what has no template. */
  readonly templateKind: PrintTemplateKind | null;
}

/** Returns those of some things that the actor sees, in no order. */
export async function findSeenPrints(work: Work, kind: PrintKind, ids: readonly string[]): Promise<readonly SeenPrint[]> {
  if (kind !== 'DOCUMENT') return (await findSeen[kind](work, ids)).map(({ id }) => ({ id, templateKind: kind }));
  const documents = await findSeenDocuments(work.tx, work.actor, ids);
  return documents.map(({ id, type }) => ({ id, templateKind: templateKindOf(type) }));
}

type Seen = Promise<readonly { readonly id: string }[]>;

const findSeen: Readonly<Record<Exclude<PrintKind, 'DOCUMENT'>, (work: Work, ids: readonly string[]) => Seen>> = {
  async ORDER({ tx, actor }, ids) {
    requirePermission(actor, 'sales.order.read');
    return (await findOrders(tx, ids)).filter(({ salespersonId }) => seesSalesOf(actor, salespersonId));
  },
  async QUOTATION({ tx, actor }, ids) {
    requirePermission(actor, 'sales.quotation.read');
    return (await findQuotations(tx, ids)).filter(({ salespersonId }) => seesSalesOf(actor, salespersonId));
  },
  async PURCHASE_ORDER({ tx, actor }, ids) {
    requirePermission(actor, 'purchasing.order.read');
    return (await findPurchaseOrders(tx, ids)).filter(({ warehouseId }) => worksIn(actor, warehouseId));
  },
  VOUCHER({ tx, actor }, ids) {
    requirePermission(actor, 'ledger.voucher.read');
    return findVouchers(tx, ids);
  },
};

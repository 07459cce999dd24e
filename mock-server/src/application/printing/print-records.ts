import type { VoucherReason } from '#business/ledger/voucher.ts';
import type { QuotationReason } from '#business/sales/quotation.ts';
import type { OrderReason } from '#business/sales/sales-reason.ts';
import type { TradeReason } from '#business/trade/document.ts';
import { countPrints, findPrintRecords } from '#core/printing/print-record-store.ts';
import { mostPrints, type PrintKind, type PrintPaper, type PrintRecord, type PrintRefusal } from '#core/printing/print-record.ts';
import type { PrintTemplateKind } from '#core/printing/print-template.ts';
import { isId } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { changeOf, type Work } from '../work.ts';
import { findSeenPrints, type SeenPrint } from './seen-prints.ts';

/** What is printed. */
export interface PrintedThing {
  readonly kind: PrintKind;
  readonly id: string;
}

/** Several of one kind that are printed in one go. */
export interface PrintedThings {
  readonly kind: PrintKind;
  readonly ids: readonly string[];
}

/** How often something was printed, and as what it is. */
export interface PrintedRecord extends PrintRecord {
  /** Null of what has no template. */
  readonly templateKind: PrintTemplateKind | null;
}

/** Reads how often something that the actor sees was printed. */
export async function readPrintRecord(work: Work, { kind, id }: PrintedThing): Promise<PrintedRecord> {
  const [record] = await readPrintRecords(work, { kind, ids: [id] });
  return record ?? notThere(kind);
}

/** Counts that something is printed, just before it is: whoever sees it may print it, and the audit has who did. */
export async function recordPrint(work: Work, { kind, id, paper }: PrintedThing & { readonly paper: PrintPaper }): Promise<PrintedRecord> {
  const [record] = await countSeen(work, { kind, ids: [id], paper });
  return record ?? notThere(kind);
}

/** Reads how often those of some things were printed that the actor sees, in the order that was asked for. */
export async function readPrintRecords(work: Work, things: PrintedThings): Promise<readonly PrintedRecord[]> {
  const seen = await seenInOrder(work, things);
  return withKinds(await findPrintRecords(work.tx, [...seen.keys()]), seen);
}

/** Counts those of some things as printed that the actor sees; the others are not among the answer, but one of them has to be there. */
export async function recordPrints(work: Work, things: PrintedThings & { readonly paper: PrintPaper }): Promise<readonly PrintedRecord[]> {
  const records = await countSeen(work, things);
  if (records.length === 0) throw new Refusal<PrintRefusal>('prints-not-there');
  return records;
}

async function countSeen(
  work: Work,
  { paper, ...things }: PrintedThings & { readonly paper: PrintPaper },
): Promise<readonly PrintedRecord[]> {
  const seen = await seenInOrder(work, things);
  return withKinds(await countPrints(work.tx, { ids: [...seen.keys()], kind: things.kind, paper }, changeOf(work)), seen);
}

/** Each thing is printed once, however often it is named. */
async function seenInOrder(work: Work, { kind, ids }: PrintedThings): Promise<ReadonlyMap<string, SeenPrint>> {
  if (ids.length > mostPrints) throw new Refusal<PrintRefusal>('prints-too-many', { count: ids.length, max: mostPrints });
  const wanted = [...new Set(ids.map((id) => id.toLowerCase()))].filter(isId);
  const seen = new Map((await findSeenPrints(work, kind, wanted)).map((thing) => [thing.id, thing]));
  return new Map(wanted.flatMap((id) => seen.get(id) ?? []).map((thing) => [thing.id, thing]));
}

function withKinds(records: readonly PrintRecord[], seen: ReadonlyMap<string, SeenPrint>): readonly PrintedRecord[] {
  return records.map((record) => ({ ...record, templateKind: seen.get(record.id)?.templateKind ?? null }));
}

/** What somebody does not see is not there for them. */
function notThere(kind: PrintKind): never {
  throw new Refusal(missing[kind]);
}

const missing: Readonly<Record<PrintKind, VoucherReason | QuotationReason | OrderReason | TradeReason>> = {
  DOCUMENT: 'document-not-found',
  ORDER: 'order-not-found',
  QUOTATION: 'quotation-not-found',
  PURCHASE_ORDER: 'order-not-found',
  VOUCHER: 'voucher-not-found',
};

import type { DiscountReason } from '#business/sales/check-discounts.ts';
import { checkQuotation, type CheckedQuotation, type QuotationEntries } from '#business/sales/check-quotation.ts';
import {
  findOrdersOfQuotations,
  findQuotationLines,
  insertQuotation,
  replaceQuotationLines,
  updateQuotationEntries,
} from '#business/sales/quotation-store.ts';
import type { Quotation, QuotationEntryReason } from '#business/sales/quotation.ts';
import type { OrderEntryReason } from '#business/sales/sales-reason.ts';
import { requirePermission } from '#core/access/actor.ts';
import { takeNumber } from '#core/numbering/next-number.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import type { OrderVersion } from './change-order.ts';
import { recordQuotation, takeQuotation } from './change-quotation.ts';
import { linesOf } from './create-sales-order.ts';
import { checkOwnDiscounts } from './limit-discounts.ts';
import { sendQuotation } from './move-quotation.ts';
import { readOrderReferences, resolveSalesperson } from './read-order-references.ts';
import { changeOf, type Work } from './work.ts';

/** What a quotation is to be, and whether a draft is sent then. */
export interface QuotationWish {
  readonly entries: QuotationEntries;
  readonly send: boolean;
}

/** Writes a new quotation as a draft, numbered within its year; sent at once where asked. */
export async function createQuotation(work: Work, { entries, send }: QuotationWish): Promise<Quotation> {
  requirePermission(work.actor, 'sales.quotation.write');
  const quotation = await newDraft(work, await check(work, entries, null));
  await insertQuotation(work.tx, quotation, work.actor.memberId);
  await replaceQuotationLines(work.tx, quotation.id, linesOf(quotation.id, quotation, work.ids));
  const written = await recordQuotation(work, quotation.id, { action: 'CREATED' });
  return send ? sendQuotation(work, written) : written;
}

/** Replaces the entries of a quotation; what was sent before is another wording of it from then on. */
export async function updateQuotation(work: Work, wanted: OrderVersion, { entries, send }: QuotationWish): Promise<Quotation> {
  const before = await takeQuotation(work, wanted, 'EDIT');
  const { id, status } = before;
  const checked = await check(work, entries, before);
  const revision = before.revision + (status === 'DRAFT' ? 0 : 1);
  await updateQuotationEntries(work.tx, { ...checked, id, revision }, changeOf(work));
  await replaceQuotationLines(work.tx, id, linesOf(id, checked, work.ids));
  const written = await recordQuotation(work, id, { action: 'EDITED' });
  return send ? sendQuotation(work, written) : written;
}

type Checked = CheckedQuotation & Pick<Quotation, 'salespersonId'>;

async function check(work: Work, entries: QuotationEntries, before: Quotation | null): Promise<Checked> {
  const problems = new ProblemList<OrderEntryReason | QuotationEntryReason | DiscountReason>();
  const kept = before && {
    customerId: before.customerId,
    warehouseId: null,
    readLines: () => findQuotationLines(work.tx, [before.id]),
  };
  const checked = checkQuotation(entries, await readOrderReferences(work, entries, kept), problems);
  const wish = { entered: entries.salespersonId, before: before?.salespersonId ?? null };
  const salespersonId = await resolveSalesperson(work, wish, problems);
  if (before !== null && before.customerId !== checked.customerId && (await isOrdered(work, before)))
    problems.add('customerId', 'quotation-other-customer', { number: before.number });
  await checkOwnDiscounts(work, checked.lines, problems);
  problems.assertNone();
  return { ...checked, salespersonId };
}

async function isOrdered({ tx }: Work, { id }: Quotation): Promise<boolean> {
  return (await findOrdersOfQuotations(tx, [id])).length > 0;
}

async function newDraft({ tx, ids, clock }: Work, checked: Checked): Promise<Quotation & Checked> {
  const now = clock.now();
  const number = await takeNumber(tx, 'QUOTATION', checked.date);
  const begin = { version: 1, revision: 1, status: 'DRAFT', lostReason: null } as const;
  return { ...checked, ...begin, id: ids.next(), number, createdAt: now, updatedAt: now };
}

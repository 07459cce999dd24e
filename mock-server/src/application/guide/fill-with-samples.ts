import { countEntered, isCompanyEmpty, lockEmptyCompany } from '#business/company-data/beginnings-store.ts';
import { requirePermission } from '#core/access/actor.ts';
import type { Permission } from '#core/access/permission.ts';
import { markSamples } from '#core/company/company-life.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { readBookMasters, writeBookMasters } from '../planned-books/book-masters.ts';
import { beginPlannedBooks } from '../planned-books/begin-planned-books.ts';
import { enterDocument } from '../planned-books/enter-document.ts';
import { createCustomer } from '../save-customer.ts';
import { createProduct } from '../save-product.ts';
import { todayOf, type Work } from '../work.ts';
import { sampleCustomers, sampleProducts, sampleSuppliers } from './sample-masters.ts';
import { writeSampleOrders } from './sample-orders.ts';
import { planSamples } from './sample-plan.ts';

/** Why a company is not filled with samples. */
export type SamplesRefusal = 'company-not-empty';

/** Who may fill a company with samples. */
export const samplesPermission: Permission = 'settings.samples.write';

/**
 * Fills an empty company with a small set of products, parties, opening balances and documents of this month, all as their forms would enter them.
 *
 * It is bookkeeping like any other, and nothing in the books marks it: who wants to be rid of it goes on in a successor of the company.
 */
export async function fillWithSamples(asked: Work): Promise<void> {
  const work: Work = { ...asked, isPlanned: true };
  requirePermission(work.actor, samplesPermission);
  await lockEmptyCompany(work.tx);
  if (!(await isCompanyEmpty(work.tx))) throw new Refusal<SamplesRefusal>('company-not-empty');
  const today = todayOf(work);
  for (const product of sampleProducts) await createProduct(work, product);
  for (const customer of sampleCustomers) await createCustomer(work, customer);
  await writeBookMasters(work, { suppliers: sampleSuppliers });
  const masters = await readBookMasters(work.tx);
  const { opening, documents } = planSamples(today);
  await beginPlannedBooks(work, opening, masters);
  const entered = new Map<string, string>();
  for (const document of documents) await enterDocument({ work, masters, entered }, document);
  await writeSampleOrders(work, masters, today);
  await markSamples(work.tx, await countEntered(work.tx));
}

import { requireAnyPermission, requirePermission } from '#core/access/actor.ts';
import { findSalespeople, type Member } from '#core/member/member-store.ts';
import { searchProducts as search } from '#core/product/product-store.ts';
import type { Product } from '#core/product/product.ts';
import { findUsableRates, type TaxRateUse } from '#business/tax/usable-rates.ts';
import { readParameters, type Taxpayer } from '#business/ledger/parameter.ts';
import type { TaxRate } from '#core/tax-rate/tax-rate-store.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { todayOf, type Work } from './work.ts';

const maxProducts = 20;

/** Finds products to buy, sell or move, at most 20. */
export function searchProducts(
  work: Work,
  wish: { readonly search?: string | null | undefined; readonly first?: number | null | undefined },
): Promise<readonly Product[]> {
  requireAnyPermission(work.actor, ['sales.order.read', 'inventory.product.read']);
  return search(work.tx, wish.search ?? '', Math.min(Math.max(wish.first ?? maxProducts, 0), maxProducts));
}

/** Reads the tax rates that may be used on a day, today when none is given. */
export async function listTaxRates(work: Work, on: string | null | undefined, use: TaxRateUse): Promise<readonly TaxRate[]> {
  return (await findUsableRates(work.tx, checkDay(work, on), use)).rates;
}

/** Reads what the company is for value-added tax on a day, today when none is given. */
export async function readTaxpayer(work: Work, on: string | null | undefined): Promise<Taxpayer> {
  return (await readParameters(work.tx, checkDay(work, on))).taxpayer;
}

/** Who writes documents may know what their tax follows from. */
function checkDay(work: Work, on: string | null | undefined): string {
  requireAnyPermission(work.actor, ['sales.order.read', 'inventory.product.read']);
  const problems = new ProblemList<'day-malformed'>();
  if (on != null && !isCalendarDay(on)) problems.add('on', 'day-malformed');
  problems.assertNone();
  return on ?? todayOf(work);
}

/** Reads the members who may sell. */
export function listSalespeople(work: Work): Promise<readonly Member[]> {
  requirePermission(work.actor, 'sales.order.read');
  return findSalespeople(work.tx);
}

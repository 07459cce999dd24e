import type { DiscountReason } from '#business/sales/check-discounts.ts';
import type { OrderEntryReason } from '#business/sales/sales-reason.ts';
import type { TradeEntryReason } from '#business/trade/document.ts';
import { findCashAccounts } from '#core/cash-account/cash-account-store.ts';
import { findCustomers } from '#core/party/customer-store.ts';
import type { Customer } from '#core/party/customer.ts';
import { findSuppliers } from '#core/party/supplier-store.ts';
import { findProducts } from '#core/product/product-store.ts';
import type { Product } from '#core/product/product.ts';
import { checkText } from '#core/text/check-text.ts';
import { findWarehouses } from '#core/warehouse/warehouse-store.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { seesSalesOf, worksIn, worksWithCash } from '#core/access/actor.ts';
import { isId } from '#kernel/ids/ids.ts';
import type { ProblemList, ProblemSink } from '#kernel/refusal/problem-list.ts';
import { parseDecimal } from '@suanpan/money/decimal';
import { decimalToFen, type Fen } from '@suanpan/money/fen';
import type { Work } from './work.ts';

/** What can be wrong with an entry of a document. */
export type DocumentReason = OrderEntryReason | TradeEntryReason | DiscountReason;

/** Where problems of a document's entries are noted. */
export type DocumentProblems = ProblemList<DocumentReason>;

/** The most lines of a document. */
const maxLines = 500;

/** Checks what every document has: its day, its remark, and how many lines; of too many none is looked at. */
export function checkHead(
  entries: { readonly date: string; readonly note?: string | null | undefined; readonly lines: readonly unknown[] },
  problems: DocumentProblems,
): { readonly date: string; readonly note: string } {
  if (!isCalendarDay(entries.date)) problems.add('date', 'day-malformed');
  if (entries.lines.length === 0) problems.add('lines', 'lines-missing');
  assertFewLines(entries.lines, problems);
  return { date: entries.date, note: checkText(problems, { path: 'note', text: entries.note ?? '' }, { max: 200 }) };
}

/** Refuses more lines than a document has, before they cost anything. */
export function assertFewLines(lines: readonly unknown[], problems: DocumentProblems, path = 'lines'): void {
  if (lines.length <= maxLines) return;
  problems.add(path, 'lines-too-many', { max: maxLines, count: lines.length });
  problems.assertNone();
}

/** Notes when a warehouse is unknown, out of use, or not among those of the member. */
export async function checkWarehouse(
  { tx, actor }: Work,
  { id, path }: { readonly id: string; readonly path: string },
  problems: DocumentProblems,
): Promise<string> {
  const [warehouse] = isId(id) ? await findWarehouses(tx, [id]) : [];
  if (warehouse?.enabled !== true || !worksIn(actor, id)) problems.add(path, 'warehouse-unknown');
  return id;
}

/** Returns a party as the columns of a document, noting when it is unknown or out of use. */
export async function checkParty(
  { tx, actor }: Work,
  { id, kind }: { readonly id: string; readonly kind: 'customer' | 'supplier' },
  problems: DocumentProblems,
): Promise<{ readonly customerId: string | null; readonly supplierId: string | null }> {
  if (kind === 'customer') {
    const [customer] = isId(id) ? await findCustomers(tx, [id]) : [];
    const wrong = customerProblem(customer, actor);
    if (wrong !== null) problems.add('partyId', wrong);
    return { customerId: id, supplierId: null };
  }
  const [supplier] = isId(id) ? await findSuppliers(tx, [id]) : [];
  if (supplier?.enabled !== true) problems.add('partyId', 'supplier-unknown');
  return { customerId: null, supplierId: id };
}

/** Returns why nothing can be entered for a customer: unknown, another's, or out of use; null when it can. */
export function customerProblem(
  customer: Customer | undefined,
  actor: Pick<Work['actor'], 'onlyOf'>,
): 'customer-unknown' | 'customer-disabled' | null {
  if (customer === undefined || !seesSalesOf(actor, customer.salespersonId)) return 'customer-unknown';
  return customer.enabled ? null : 'customer-disabled';
}

/** Notes when a cash account is unknown, out of use, or not among those of the member. */
export async function checkCashAccount(
  { tx, actor }: Work,
  { id, path = 'cashAccountId' }: { readonly id: string; readonly path?: string },
  problems: DocumentProblems,
): Promise<string> {
  const [account] = isId(id) ? await findCashAccounts(tx, [id]) : [];
  if (account?.enabled !== true || !worksWithCash(actor, id)) problems.add(path, 'cash-account-unknown');
  return id;
}

/** Reads the products that lines name, by id. */
export async function readProducts({ tx }: Work, lines: readonly { readonly productId: string }[]): Promise<ReadonlyMap<string, Product>> {
  const ids = [...new Set(lines.map(({ productId }) => productId))].filter(isId);
  return new Map((await findProducts(tx, ids)).map((product) => [product.id, product]));
}

/** Notes when a product cannot be moved: unknown, out of use, or work rather than goods. */
export function checkGoods(product: Product | undefined, path: string, problems: DocumentProblems): void {
  const wrong = goodsProblem(product);
  if (wrong !== null) problems.add(`${path}.productId`, wrong);
}

/** Returns why a product cannot lie in a warehouse; null when it can. */
export function goodsProblem(product: Product | undefined): 'product-unknown' | 'product-disabled' | 'service-has-no-stock' | null {
  if (product === undefined) return 'product-unknown';
  if (!product.enabled) return 'product-disabled';
  return product.service ? 'service-has-no-stock' : null;
}

/** Reads a sum of money; zero after a noted problem. */
export function checkMoney(
  text: string,
  path: string,
  { problems, min = '0' }: { readonly problems: ProblemSink<DocumentReason>; readonly min?: string },
): Fen {
  const result = parseDecimal(text, { maxPlaces: 2, max: '10000000000', min });
  if (result.ok) return decimalToFen(result.value);
  problems.add(path, 'money-malformed');
  return 0;
}

/** Reads a quantity of at most four places; "0" after a noted problem. */
export function checkQuantity(
  text: string,
  path: string,
  { problems, min = '0.0001' }: { readonly problems: ProblemSink<DocumentReason>; readonly min?: string },
): string {
  const result = parseDecimal(text, { maxPlaces: 4, max: '99999999.9999', min });
  if (result.ok) return result.value;
  problems.add(path, result.problem === 'too-small' ? 'quantity-not-positive' : 'decimal-malformed');
  return '0';
}

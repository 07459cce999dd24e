import { writeChart } from '#application/founding/write-chart.ts';
import { writeFoundation } from '#application/founding/write-foundation.ts';
import { checkOrder, type OrderReferences } from '#business/sales/check-order.ts';
import { actionRules } from '#business/sales/order-actions.ts';
import { insertHistory, insertLines, insertOrders, type NewOrder } from '#business/sales/order-store.ts';
import type { OrderEntryReason } from '#business/sales/sales-reason.ts';
import type { HistoryEntry, SalesOrderLine } from '#business/sales/sales-order.ts';
import { takeNumbers } from '#core/numbering/next-number.ts';
import { usualForm } from '#core/numbering/number-rule.ts';
import { numberText } from '#core/numbering/number-text.ts';
import { insertCustomers } from '#core/party/customer-store.ts';
import { insertProducts } from '#core/product/product-store.ts';
import { standardRates } from '#core/tax-rate/standard-rates.ts';
import { rateSet } from '#business/tax/rate-set.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import type { CompanyDraft, OrderDraft } from './company-draft.ts';

/** Writes a company with its members, masters and orders, in its own tenant's transaction, by the rules of the forms. */
export async function writeCompany(tx: Transaction, company: CompanyDraft, ids: Ids): Promise<void> {
  const [founder] = company.members;
  if (founder === undefined) throw new Error(`The company "${company.name}" has no member`);
  const at = company.createdAt;
  await writeFoundation(tx, company, ids);
  await insertProducts(tx, company.products, { ids, change: { memberId: founder.id, at } });
  await insertCustomers(tx, company.customers, { memberId: founder.id, at });
  if (company.customers.length > 0) await takeNumbers(tx, { kind: 'customer', year: 0 }, company.customers.length);
  await writeOrders(tx, company, ids);
  await writeChart(tx, { memberId: founder.id, at }, ids);
}

async function writeOrders(tx: Transaction, company: CompanyDraft, ids: Ids): Promise<void> {
  const orders = company.orders.toSorted((left, right) => left.createdAt.getTime() - right.createdAt.getTime());
  const numbers = await numberOrders(tx, orders);
  const written = orders.map((draft, index) => buildOrder(company, draft, { ids, number: numbers[index] ?? '' }));
  await insertOrders(
    tx,
    written.map(({ order }) => order),
  );
  await insertLines(
    tx,
    written.flatMap(({ lines }) => lines),
  );
  await insertHistory(
    tx,
    written.flatMap(({ history }) => history),
  );
  await holdCredit(tx);
}

/** What was approved holds credit; its goods were never there. */
async function holdCredit(tx: Transaction): Promise<void> {
  await tx.rows(
    `INSERT INTO credit_hold (tenant_id, order_id, customer_id, amount, is_frozen)
     SELECT tenant_id, id, customer_id, gross, false FROM sales_order WHERE status = 'APPROVED'`,
  );
}

async function numberOrders(tx: Transaction, orders: readonly OrderDraft[]): Promise<readonly string[]> {
  const years = orders.map(({ entries }) => Number(entries.date.slice(0, 4)));
  const next = new Map<number, number>();
  const form = usualForm('SALES_ORDER');
  for (const year of new Set(years)) {
    const count = years.filter((other) => other === year).length;
    next.set(year, (await takeNumbers(tx, { kind: 'sales-order', year }, count)) - count + 1);
  }
  return years.map((year) => {
    const number = next.get(year) ?? 0;
    next.set(year, number + 1);
    return numberText(form, String(year), number);
  });
}

interface Built {
  readonly order: NewOrder;
  readonly lines: readonly SalesOrderLine[];
  readonly history: readonly HistoryEntry[];
}

function buildOrder(company: CompanyDraft, draft: OrderDraft, given: { readonly ids: Ids; readonly number: string }): Built {
  const problems = new ProblemList<OrderEntryReason>();
  const { lines, ...checked } = checkOrder(draft.entries, referencesOf(company, draft), problems);
  problems.assertNone();
  const id = given.ids.next(draft.createdAt);
  const createdBy = draft.entries.salespersonId;
  const entry = (at: Date, rest: Pick<HistoryEntry, 'action' | 'memberId' | 'note'>) => ({
    id: given.ids.next(at),
    orderId: id,
    at,
    ...rest,
  });
  const order: NewOrder = {
    ...checked,
    id,
    number: given.number,
    ...stateOf(draft),
    salespersonId: createdBy,
    approval: null,
    heldElsewhere: [],
    quotationId: null,
    createdBy,
    createdAt: draft.createdAt,
  };
  return {
    order,
    lines: lines.map((line, index) => ({ ...line, id: given.ids.next(draft.createdAt), orderId: id, position: index + 1 })),
    history: [
      entry(draft.createdAt, { action: 'CREATED', memberId: createdBy, note: null }),
      ...draft.steps.map(({ action, at, memberId, note }) => entry(at, { action: actionRules[action].history, memberId, note })),
    ],
  };
}

/** Takes the steps one by one, each from a state that allows it. */
function stateOf({ steps, createdAt }: OrderDraft): Pick<NewOrder, 'status' | 'version' | 'voidReason' | 'updatedAt'> {
  let status: NewOrder['status'] = 'DRAFT';
  for (const { action } of steps) {
    if (!actionRules[action].from.includes(status)) throw new Error(`An order of the demo data cannot ${action} while ${status}`);
    status = actionRules[action].to ?? status;
  }
  const last = steps.at(-1);
  return {
    status,
    version: steps.length + 1,
    voidReason: status === 'VOID' ? (last?.note ?? null) : null,
    updatedAt: last?.at ?? createdAt,
  };
}

function referencesOf({ customers, products }: CompanyDraft, { entries }: OrderDraft): OrderReferences {
  return {
    customer: customers.find(({ id }) => id === entries.customerId) ?? null,
    customerBefore: entries.customerId,
    productIds: new Set(products.map(({ id }) => id)),
    disabledProductIds: new Set(),
    isWarehouseKnown: false,
    unitsOf: new Map(),
    keptUnitIds: new Set(),
    taxRates: rateSet(standardRates.filter((rate) => rate.valid_from <= entries.date && (rate.valid_to ?? '9999') >= entries.date)),
  };
}

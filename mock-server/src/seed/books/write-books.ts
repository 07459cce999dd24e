import { createHash } from 'node:crypto';
import { beginPlannedBooks } from '#application/planned-books/begin-planned-books.ts';
import { closePeriod } from '#application/close-period.ts';
import { setBookParameter } from '#application/set-book-parameter.ts';
import type { Work } from '#application/work.ts';
import { findBook } from '#business/ledger/book-store.ts';
import { firstDayOf, lastDayOf, monthOf } from '#business/ledger/month.ts';
import { findPeriod } from '#business/ledger/period-store.ts';
import { findDocuments } from '#business/trade/document-store.ts';
import { actorOf } from '#core/access/actor.ts';
import { fixedClock } from '#kernel/clock/clock.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { seededIds, type Ids } from '#kernel/ids/ids.ts';
import { seededRandom } from '#kernel/random/seeded-random.ts';
import type { SupplierData } from '../data/company-data.ts';
import { dayAt } from '../draft-steps.ts';
import { readBookMasters, writeBookMasters, type BookMasters } from '#application/planned-books/book-masters.ts';
import type { BookPlan } from './book-plan.ts';
import { enterDocument } from '#application/planned-books/enter-document.ts';
import type { PlannedDocument } from '#application/planned-books/planned-document.ts';
import { writeInputInvoices } from './write-input-invoices.ts';
import { writePurchaseOrders } from './write-purchase-orders.ts';
import { writeQuotations } from './write-quotations.ts';

/** Runs work in a transaction of the company whose books are written. */
export type InCompany = <T>(fn: (tx: Transaction) => Promise<T>) => Promise<T>;

/** Books to be written, and what with. */
export interface BookOrder {
  readonly plan: BookPlan;
  readonly suppliers: readonly SupplierData[];
  /** On whose behalf: the owner's. */
  readonly owner: { readonly tenantId: string; readonly userId: string; readonly memberId: string };
  /** When the books are begun: kept with them, so that who goes on with them later plans the same. */
  readonly now: Date;
}

/**
 * Writes books, each document in a transaction of its own as people would enter it, and goes on where it was left.
 *
 * What is there already is known by its id, which follows from the company and the document's key.
 */
export async function writeBooks(inCompany: InCompany, order: BookOrder, stopping?: AbortSignal): Promise<void> {
  const masters = await inCompany(async (tx) => {
    if ((await findBook(tx)) === null) await writeOpening(tx, order);
    return readBookMasters(tx);
  });
  const entered = new Map<string, string>();
  for (const month of order.plan.months) {
    const planned = month.documents.map((document, index) => placed(order, document, index));
    const there = await inCompany((tx) =>
      findDocuments(
        tx,
        planned.map(({ id }) => id),
      ),
    );
    const thereIds = new Set(there.map(({ id }) => id));
    for (const { id, document, moment } of planned) {
      stopping?.throwIfAborted();
      if (thereIds.has(id)) entered.set(document.key, id);
      else await inCompany((tx) => enterDocument({ work: workAt(tx, order, moment), masters, entered }, document));
    }
    await inCompany((tx) => invoice(tx, { month: month.month, isOver: month.isClosed }, order));
    if (month.isClosed) await inCompany((tx) => close(tx, month.month, order));
  }
  stopping?.throwIfAborted();
  await inCompany((tx) => enterAfterwards(tx, { order, masters, entered }));
  const { ordersOn } = order.plan;
  if (ordersOn === undefined) return;
  await inCompany((tx) => writePurchaseOrders(workAt(tx, order, { at: dayAt(ordersOn, 9), key: 'purchase orders' }), ordersOn));
  await inCompany((tx) => writeQuotations(workAt(tx, order, { at: dayAt(ordersOn, 10), key: 'quotations' }), ordersOn));
}

interface EntryPlace {
  readonly order: BookOrder;
  readonly masters: BookMasters;
  readonly entered: Map<string, string>;
}

async function enterAfterwards(tx: Transaction, { order, masters, entered }: EntryPlace): Promise<void> {
  for (const [index, document] of (order.plan.afterwards ?? []).entries()) {
    const { id, moment } = placed(order, document, index);
    const isThere = (await findDocuments(tx, [id])).length > 0;
    const isClosed = (await findPeriod(tx, monthOf(document.date)))?.status === 'CLOSED';
    if (!isThere && !isClosed) await enterDocument({ work: workAt(tx, order, moment), masters, entered }, document);
  }
}

/** A document, when it is entered, and the id that it gets by that; within a day documents come one after the other. */
function placed(order: BookOrder, document: PlannedDocument, index: number) {
  const moment = { key: document.key, at: new Date(dayAt(document.date, 15).getTime() + index) };
  return { document, moment, id: idsOf(order, moment).next() };
}

async function close(tx: Transaction, month: string, order: BookOrder): Promise<void> {
  const isClosed = (await findPeriod(tx, month))?.status === 'CLOSED';
  if (!isClosed)
    await closePeriod(workAt(tx, order, { at: dayAt(lastDayOf(month), 18), key: `close ${month}` }), { month, endsYear: true });
}

/** Only demo books have invoices. A month that is closed already takes no more deductions; its invoices are there, or were never registered. */
async function invoice(tx: Transaction, wish: { readonly month: string; readonly isOver: boolean }, order: BookOrder): Promise<void> {
  const { ordersOn } = order.plan;
  if (ordersOn === undefined || (await findPeriod(tx, wish.month))?.status === 'CLOSED') return;
  const at = dayAt(wish.isOver ? lastDayOf(wish.month) : ordersOn, 8);
  await writeInputInvoices(workAt(tx, order, { at, key: `invoices ${wish.month}` }), wish);
}

async function writeOpening(tx: Transaction, order: BookOrder): Promise<void> {
  const { opening, walkIn, taxpayer } = order.plan;
  const work = workAt(tx, order, { at: order.now, key: 'opening' });
  await writeBookMasters(work, { suppliers: order.suppliers, walkIn });
  if (taxpayer !== undefined) await setBookParameter(work, { name: 'TAXPAYER', value: taxpayer, validFrom: firstDayOf(opening.period) });
  await beginPlannedBooks(work, opening, await readBookMasters(tx));
}

interface WorkMoment {
  readonly at: Date;
  /** What is worked on, from which its ids follow. */
  readonly key: string;
}

function workAt(tx: Transaction, order: BookOrder, { at, key }: WorkMoment): Work {
  return {
    tx,
    ids: idsOf(order, { at, key }),
    clock: fixedClock(at.toISOString()),
    actor: actorOf({ ...order.owner, roles: ['owner'], timeZone: 'Asia/Shanghai' }),
    afterCommit: () => undefined,
  };
}

/** Returns ids that are the same whenever the same thing is written in the same company. */
function idsOf({ owner }: BookOrder, { at, key }: WorkMoment): Ids {
  const seed = createHash('sha256').update(`${owner.tenantId} ${key}`).digest().readUInt32LE();
  return seededIds({ now: () => at }, seededRandom(seed));
}

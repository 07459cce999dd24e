import { parseDecimal } from '@suanpan/money/decimal';
import { bookAccounts } from '#business/ledger/book-accounts.ts';
import { findDocumentLines } from '#business/trade/document-store.ts';
import { emptyLine, type NewLine, type TradeDocument } from '#business/trade/document.ts';
import { counterAccountOf, mayCounterStock, type OtherStockKind, type OtherStockReason } from '#business/trade/stock-reason.ts';
import { requirePermission } from '#core/access/actor.ts';
import { findAccountsByCode } from '#core/account/account-store.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import {
  checkGoods,
  checkHead,
  checkMoney,
  checkQuantity,
  checkWarehouse,
  readProducts,
  type DocumentProblems,
} from './read-document-references.ts';
import type { FieldReason } from './read-stock.ts';
import type { Work } from './work.ts';
import { beginDocument, writeDocument, type Writing } from './write-document.ts';

/** What is entered when goods come or go that nobody buys or sells. */
export interface OtherStockEntries {
  readonly type: OtherStockKind;
  readonly reason: OtherStockReason;
  /** What it is booked against; as the reason says when left out. */
  readonly counterAccount?: string | null | undefined;
  readonly warehouseId: string;
  readonly date: string;
  readonly note?: string | null | undefined;
  readonly lines: readonly {
    readonly productId: string;
    readonly quantity: string;
    /** What one costs that comes in; the average when left out. */
    readonly unitCost?: string | null | undefined;
  }[];
}

/** Writes goods that come or go otherwise: as a draft, or posted at once. */
export async function createOtherStock(work: Work, entries: OtherStockEntries, writing: Writing): Promise<TradeDocument> {
  const { type, reason } = entries;
  await beginDocument(work, type, writing);
  await assertMayCost(work, entries, writing);
  const problems: DocumentProblems = new ProblemList();
  const head = checkHead(entries, problems);
  const warehouseId = await checkWarehouse(work, { id: entries.warehouseId, path: 'warehouseId' }, problems);
  const usual = counterAccountOf(type, reason);
  if (usual === undefined) problems.add('reason', 'reason-goes-other-way');
  const counterAccount = await checkCounter(work, entries.counterAccount ?? usual ?? bookAccounts.otherLoss, problems);
  const products = await readProducts(work, entries.lines);
  const lines = entries.lines.map((line, index): NewLine => {
    const path = `lines.${index}`;
    checkGoods(products.get(line.productId), path, problems);
    const quantity = checkQuantity(line.quantity, `${path}.quantity`, { problems });
    const unitCost = type === 'OTHER_IN' ? checkUnitCost(line.unitCost, `${path}.unitCost`, problems) : null;
    return { ...emptyLine, productId: line.productId, quantity, unitCost };
  });
  problems.assertNone();
  return writeDocument(work, { type, ...head, reason, counterAccount, warehouseId, lines }, writing);
}

/** What is entered when goods cost more or less than the books say. */
export interface CostAdjustmentEntries {
  readonly date: string;
  readonly note?: string | null | undefined;
  /** What it is booked against; the cost of sales when left out. */
  readonly counterAccount?: string | null | undefined;
  readonly lines: readonly { readonly productId: string; readonly amount: string }[];
}

/** Writes a change of what goods cost: as a draft, or posted at once; for who may know costs, in all warehouses. */
export async function createCostAdjustment(work: Work, entries: CostAdjustmentEntries, writing: Writing): Promise<TradeDocument> {
  requirePermission(work.actor, 'inventory.cost.read');
  // Costs are kept across warehouses (R3), so who sees some of them only does not know them.
  if (work.actor.onlyWarehouses !== null) throw new Refusal<FieldReason>('field-forbidden');
  await beginDocument(work, 'COST_ADJUSTMENT', writing);
  const problems: DocumentProblems = new ProblemList();
  const head = checkHead(entries, problems);
  const counterAccount = await checkCounter(work, entries.counterAccount ?? bookAccounts.cost, problems);
  const products = await readProducts(work, entries.lines);
  const lines = entries.lines.map(({ productId, amount }, index): NewLine => {
    const path = `lines.${index}`;
    checkGoods(products.get(productId), path, problems);
    const cost = checkMoney(amount, `${path}.amount`, { problems, min: '-10000000000' });
    if (cost === 0) problems.add(`${path}.amount`, 'adjustment-zero');
    return { ...emptyLine, productId, cost };
  });
  problems.assertNone();
  return writeDocument(work, { type: 'COST_ADJUSTMENT', ...head, counterAccount, lines }, writing);
}

/** Refuses what somebody who may not know costs says of them, or would leave out of a draft that says them. */
async function assertMayCost({ actor, tx }: Work, { lines }: OtherStockEntries, { replaces }: Writing): Promise<void> {
  if (actor.permissions.has('inventory.cost.read')) return;
  const before = replaces != null && isId(replaces.id) ? await findDocumentLines(tx, [replaces.id]) : [];
  if ([...lines, ...before].some(({ unitCost }) => unitCost != null)) throw new Refusal<FieldReason>('field-forbidden');
}

/** Notes when stock cannot be booked against an account; whether it is in use is looked at when it is posted. */
async function checkCounter({ tx }: Work, code: string, problems: DocumentProblems): Promise<string> {
  const [account] = code === '' ? [] : await findAccountsByCode(tx, [code]);
  if (account?.isLeaf !== true || !mayCounterStock(code)) problems.add('counterAccount', 'counter-account-unfit');
  return code;
}

/** Reads what one costs; null when nothing is entered, zero for what came for nothing. */
function checkUnitCost(text: string | null | undefined, path: string, problems: DocumentProblems): string | null {
  if (text == null || text === '') return null;
  const cost = parseDecimal(text, { maxPlaces: 6, max: '9999999.999999' });
  if (!cost.ok) problems.add(path, cost.problem === 'too-small' ? 'price-negative' : 'decimal-malformed');
  return cost.ok ? cost.value : null;
}

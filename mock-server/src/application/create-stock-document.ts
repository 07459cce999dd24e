import { emptyLine, type TradeDocument } from '#business/trade/document.ts';
import { parseDecimal } from '@suanpan/money/decimal';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { checkGoods, checkHead, checkQuantity, checkWarehouse, readProducts, type DocumentProblems } from './read-document-references.ts';
import type { Work } from './work.ts';
import { beginDocument, writeDocument, type Writing } from './write-document.ts';

/** What is entered when goods go from one warehouse to another. */
export interface TransferEntries {
  readonly warehouseId: string;
  readonly targetWarehouseId: string;
  readonly date: string;
  readonly note?: string | null | undefined;
  readonly lines: readonly { readonly productId: string; readonly quantity: string }[];
}

/** Writes a transfer: as a draft, or posted at once. */
export async function createTransfer(work: Work, entries: TransferEntries, writing: Writing): Promise<TradeDocument> {
  await beginDocument(work, 'TRANSFER', writing);
  const problems: DocumentProblems = new ProblemList();
  const head = checkHead(entries, problems);
  const warehouseId = await checkWarehouse(work, { id: entries.warehouseId, path: 'warehouseId' }, problems);
  const targetWarehouseId = await checkWarehouse(work, { id: entries.targetWarehouseId, path: 'targetWarehouseId' }, problems);
  if (warehouseId === targetWarehouseId) problems.add('targetWarehouseId', 'same-warehouse');
  const products = await readProducts(work, entries.lines);
  const lines = entries.lines.map(({ productId, quantity }, index) => {
    checkGoods(products.get(productId), `lines.${index}`, problems);
    return { ...emptyLine, productId, quantity: checkQuantity(quantity, `lines.${index}.quantity`, { problems }) };
  });
  problems.assertNone();
  return writeDocument(work, { type: 'TRANSFER', ...head, warehouseId, targetWarehouseId, lines }, writing);
}

/** What is entered when goods are counted. */
export interface CountEntries {
  readonly warehouseId: string;
  readonly date: string;
  readonly note?: string | null | undefined;
  readonly lines: readonly {
    readonly productId: string;
    readonly counted: string;
    /** The rate at which input tax of an abnormal loss goes back; the product's when left out. */
    readonly taxRate?: string | null | undefined;
    /** Whether a loss is abnormal: theft, decay, against the law. */
    readonly abnormal?: boolean | null | undefined;
  }[];
}

/** Writes a count: as a draft, or posted at once; what is missing or over is found when it is posted. */
export async function createStockCount(work: Work, entries: CountEntries, writing: Writing): Promise<TradeDocument> {
  await beginDocument(work, 'COUNT', writing);
  const problems: DocumentProblems = new ProblemList();
  const head = checkHead(entries, problems);
  const warehouseId = await checkWarehouse(work, { id: entries.warehouseId, path: 'warehouseId' }, problems);
  const products = await readProducts(work, entries.lines);
  const lines = entries.lines.map((line, index) => {
    const { productId, abnormal } = line;
    const product = products.get(productId);
    checkGoods(product, `lines.${index}`, problems);
    const counted = checkQuantity(line.counted, `lines.${index}.counted`, { problems, min: '0' });
    const rate = parseDecimal(line.taxRate ?? product?.taxRate ?? '0', { maxPlaces: 2, max: '100' });
    if (!rate.ok) problems.add(`lines.${index}.taxRate`, 'tax-rate-not-valid');
    return { ...emptyLine, productId, counted, abnormal: abnormal === true, taxRate: rate.ok ? rate.value : '0' };
  });
  problems.assertNone();
  return writeDocument(work, { type: 'COUNT', ...head, warehouseId, lines }, writing);
}

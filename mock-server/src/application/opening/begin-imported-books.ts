import type { Book } from '#business/ledger/book-store.ts';
import type { OpenItemDraft } from '#business/money/open-item.ts';
import { openingKinds, type ImportJob, type ImportRefusal, type OpeningKind } from '#core/import/import-job.ts';
import { findRowsToWrite, finishImport, lockImport } from '#core/import/import-store.ts';
import { isId } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { OpeningSides } from '@suanpan/money/opening-sums';
import { checkRows } from '../importing/check-rows.ts';
import { assertAsSeen, assertSame } from '../importing/commit-import.ts';
import type { Work } from '../work.ts';
import { assertBooksCanBegin, writeOpening } from './begin-books.ts';
import type { OpeningStock, OpeningTurnover } from './opening-entries.ts';
import type { OpeningFields } from './opening-imports.ts';

/** Imports as they were seen. */
export interface ImportedOpening {
  readonly period: string;
  readonly imports: readonly { readonly id: string; readonly version: number }[];
}

/**
 * Begins the books with imports of what they begin with: all of them, or nothing.
 *
 * The rows are checked again, as what they name may have changed since people saw what would become of them.
 */
export async function beginImportedBooks(work: Work, { period, imports }: ImportedOpening): Promise<Book> {
  await assertBooksCanBegin(work, period);
  const jobs = new Map<OpeningKind, ImportJob>();
  for (const { id, version } of imports) {
    const { kind, job } = await lockOpening(work, id);
    assertAsSeen(job, version);
    if (jobs.has(kind)) throw new Refusal<ImportRefusal>('import-rows-malformed');
    jobs.set(kind, job);
  }
  const rows = async <Row>(kind: OpeningKind): Promise<readonly Row[]> => {
    const job = jobs.get(kind);
    return job === undefined ? [] : readRows<Row>(work, { ...job, period });
  };
  const book = await writeOpening(work, {
    period,
    balances: await rows<OpeningSides>('OPENING_BALANCES'),
    stock: await rows<OpeningStock>('OPENING_STOCK'),
    receivables: await rows<OpenItemDraft>('OPENING_RECEIVABLES'),
    payables: await rows<OpenItemDraft>('OPENING_PAYABLES'),
    customerAdvances: await rows<OpenItemDraft>('OPENING_CUSTOMER_ADVANCES'),
    supplierAdvances: await rows<OpenItemDraft>('OPENING_SUPPLIER_ADVANCES'),
    yearToDate: await rows<OpeningTurnover>('OPENING_YEAR_TO_DATE'),
  });
  for (const job of jobs.values()) await finishImport(work.tx, job, work.clock.now());
  return book;
}

async function lockOpening(work: Work, id: string): Promise<{ readonly kind: OpeningKind; readonly job: ImportJob }> {
  const job = isId(id) ? await lockImport(work.tx, work.actor.memberId, id) : null;
  const kind = openingKinds.find((each) => each === job?.kind);
  if (job === null || kind === undefined || job.doneAt !== null) throw new Refusal<ImportRefusal>('import-not-found');
  return { kind, job };
}

/** Reads the rows in parts, as they are held against many things at once. */
async function readRows<Row>(work: Work, job: ImportJob): Promise<readonly Row[]> {
  const read: Row[] = [];
  let staged = await findRowsToWrite(work.tx, job, 0);
  while (staged.length > 0) {
    const checked = await checkRows(work, job, staged);
    for (const [index, each] of checked.entries()) {
      assertSame(each, staged[index]);
      read.push((each.fields as OpeningFields<Row>).row);
    }
    staged = await findRowsToWrite(work.tx, job, staged.at(-1)?.number ?? 0);
  }
  return read;
}

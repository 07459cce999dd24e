import { requirePermission } from '#core/access/actor.ts';
import {
  findSuppliers,
  insertSuppliers,
  isSupplierCodeTaken,
  lockSupplier,
  searchSuppliers,
  updateSuppliers,
} from '#core/party/supplier-store.ts';
import type { Supplier, SupplierEntries, SupplierFields } from '#core/party/supplier.ts';
import { checkText } from '#core/text/check-text.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList, type ProblemSink } from '#kernel/refusal/problem-list.ts';
import { freeSupplierCodes } from './free-codes.ts';
import { requireVersion, type MasterReason } from './save-warehouse.ts';
import { changeOf, type Work } from './work.ts';

const most = 200;

/** Finds suppliers by code, name or pinyin initials, sorted by name; at most 200. */
export function listSuppliers({ tx, actor }: Work, search: string | null | undefined): Promise<readonly Supplier[]> {
  requirePermission(actor, 'purchasing.supplier.read');
  return searchSuppliers(tx, search ?? '', most);
}

/** Reads one supplier, in use or not; null when there is none. */
export async function findSupplier({ tx, actor }: Work, id: string): Promise<Supplier | null> {
  requirePermission(actor, 'purchasing.supplier.read');
  const [supplier] = isId(id) ? await findSuppliers(tx, [id]) : [];
  return supplier ?? null;
}

/** Writes a new supplier, with the next free code when none is entered. */
export async function createSupplier(work: Work, entries: SupplierEntries): Promise<Supplier> {
  requirePermission(work.actor, 'purchasing.supplier.write');
  const fields = await check(work, entries, null);
  const id = work.ids.next();
  const [code = fields.code] = fields.code === '' ? await freeSupplierCodes(work.tx, 1) : [];
  await insertSuppliers(work.tx, [{ ...fields, code, id }], changeOf(work));
  return onlyRow(await findSuppliers(work.tx, [id]));
}

/** Changes a supplier; what is left out stays. */
export async function updateSupplier(
  work: Work,
  wanted: { readonly id: string; readonly version: number },
  entries: SupplierEntries,
): Promise<Supplier> {
  requirePermission(work.actor, 'purchasing.supplier.write');
  const before = isId(wanted.id) ? await lockSupplier(work.tx, wanted.id) : null;
  requireVersion(before, wanted);
  const fields = await check(work, entries, before);
  await updateSuppliers(work.tx, [{ ...fields, id: wanted.id }], changeOf(work));
  return onlyRow(await findSuppliers(work.tx, [wanted.id]));
}

async function check({ tx }: Work, entries: SupplierEntries, before: Supplier | null): Promise<SupplierFields> {
  const problems = new ProblemList<MasterReason>();
  const fields = checkSupplier(entries, before, problems);
  if (fields.code !== '' && (await isSupplierCodeTaken(tx, fields.code, before?.id ?? null)))
    problems.add('code', 'master-code-taken', { code: fields.code });
  problems.assertNone();
  return fields;
}

/** Checks all that a supplier's entries say by themselves, over what was there. */
export function checkSupplier(entries: SupplierEntries, before: Supplier | null, problems: ProblemSink<MasterReason>): SupplierFields {
  const text = (path: 'code' | 'name' | 'taxNumber', max: number, required: boolean): string =>
    checkText(problems, { path, text: entries[path] ?? before?.[path] ?? '' }, { max, required });
  return {
    code: text('code', 20, entries.code != null),
    creditDays: checkCreditDays(entries.creditDays ?? before?.creditDays ?? 30, problems),
    name: text('name', 100, true),
    taxNumber: text('taxNumber', 20, false),
    enabled: entries.enabled ?? before?.enabled ?? true,
  };
}

function checkCreditDays(creditDays: number, problems: ProblemSink<MasterReason>): number {
  if (creditDays < 0 || creditDays > 365) problems.add('creditDays', 'credit-days-out-of-range', { max: 365 });
  return creditDays;
}

import { requirePermission } from '#core/access/actor.ts';
import { takeNumbers } from '#core/numbering/next-number.ts';
import {
  findSuppliers,
  insertSupplier,
  isSupplierCodeTaken,
  lockSupplier,
  searchSuppliers,
  updateSupplier as writeSupplier,
} from '#core/party/supplier-store.ts';
import type { Supplier, SupplierEntries, SupplierFields } from '#core/party/supplier.ts';
import { checkText } from '#core/text/check-text.ts';
import { onlyRow } from '#kernel/database/transaction.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { requireVersion, type MasterReason } from './save-warehouse.ts';
import { changeOf, type Work } from './work.ts';

const most = 200;

/** Finds suppliers by code, name or pinyin initials, sorted by name; at most 200. */
export function listSuppliers({ tx, actor }: Work, search: string | null | undefined): Promise<readonly Supplier[]> {
  requirePermission(actor, 'purchasing.supplier.read');
  return searchSuppliers(tx, search ?? '', most);
}

/** Writes a new supplier, with the next free code when none is entered. */
export async function createSupplier(work: Work, entries: SupplierEntries): Promise<Supplier> {
  requirePermission(work.actor, 'purchasing.supplier.write');
  const fields = await check(work, entries, null);
  const id = work.ids.next();
  const code = fields.code === '' ? await nextFreeCode(work) : fields.code;
  await insertSupplier(work.tx, { ...fields, code, id }, changeOf(work));
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
  await writeSupplier(work.tx, { ...fields, id: wanted.id }, changeOf(work));
  return onlyRow(await findSuppliers(work.tx, [wanted.id]));
}

async function check({ tx }: Work, entries: SupplierEntries, before: Supplier | null): Promise<SupplierFields> {
  const problems = new ProblemList<MasterReason>();
  const text = (path: 'code' | 'name' | 'taxNumber', max: number, required: boolean): string =>
    checkText(problems, { path, text: entries[path] ?? before?.[path] ?? '' }, { max, required });
  const code = text('code', 20, entries.code != null);
  const creditDays = checkCreditDays(entries.creditDays ?? before?.creditDays ?? 30, problems);
  if (code !== '' && (await isSupplierCodeTaken(tx, code, before?.id ?? null))) problems.add('code', 'master-code-taken', { code });
  const fields = { code, name: text('name', 100, true), taxNumber: text('taxNumber', 20, false), creditDays };
  problems.assertNone();
  return { ...fields, enabled: entries.enabled ?? before?.enabled ?? true };
}

function checkCreditDays(creditDays: number, problems: ProblemList<MasterReason>): number {
  if (creditDays < 0 || creditDays > 365) problems.add('creditDays', 'credit-days-out-of-range', { max: 365 });
  return creditDays;
}

/** Codes can also be entered by hand, so the next number may be taken. */
async function nextFreeCode({ tx }: Work): Promise<string> {
  for (;;) {
    const code = `GY-${String(await takeNumbers(tx, { kind: 'supplier', year: 0 })).padStart(4, '0')}`;
    if (!(await isSupplierCodeTaken(tx, code, null))) return code;
  }
}

import { requirePermission } from '#core/access/actor.ts';
import { checkText, type TextReason } from '#core/text/check-text.ts';
import { insertWarehouse, listAllWarehouses, lockWarehouse, updateWarehouse as writeWarehouse } from '#core/warehouse/warehouse-store.ts';
import type { Warehouse, WarehouseEntries, WarehouseFields } from '#core/warehouse/warehouse.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { changeOf, type Work } from './work.ts';

/** Why something cannot be done with a warehouse, supplier or cash account. */
export type MasterRefusal = 'master-not-found' | 'stale-master';

/** What can be wrong with an entry of one of them. */
export type MasterReason = TextReason | 'master-code-taken' | 'credit-days-out-of-range' | 'cash-account-not-cash';

/** Reads all warehouses by code. */
export async function listWarehouses({ tx, actor }: Work, usableOnly = false): Promise<readonly Warehouse[]> {
  requirePermission(actor, 'inventory.stock.read');
  const all = await listAllWarehouses(tx);
  return usableOnly ? all.filter(({ id, enabled }) => enabled && (actor.onlyWarehouses?.includes(id) ?? true)) : all;
}

/** Writes a new warehouse. */
export async function createWarehouse(work: Work, entries: WarehouseEntries): Promise<Warehouse> {
  requirePermission(work.actor, 'inventory.warehouse.write');
  const fields = await check(work, entries, null);
  const id = work.ids.next();
  await insertWarehouse(work.tx, { ...fields, id }, changeOf(work));
  return { ...fields, id, version: 1 };
}

/** Changes a warehouse; what is left out stays. */
export async function updateWarehouse(work: Work, wanted: { readonly id: string; readonly version: number }, entries: WarehouseEntries) {
  requirePermission(work.actor, 'inventory.warehouse.write');
  const before = isId(wanted.id) ? await lockWarehouse(work.tx, wanted.id) : null;
  requireVersion(before, wanted);
  const fields = await check(work, entries, before);
  await writeWarehouse(work.tx, { ...fields, id: wanted.id }, changeOf(work));
  return { ...fields, id: wanted.id, version: wanted.version + 1 };
}

/** Refuses what does not exist here, or was changed since it was read. */
export function requireVersion<Master extends { readonly version: number }>(
  before: Master | null,
  wanted: { readonly version: number },
): asserts before is Master {
  if (before === null) throw new Refusal<MasterRefusal>('master-not-found');
  if (before.version !== wanted.version) throw new Refusal<MasterRefusal>('stale-master', { version: before.version });
}

async function check({ tx }: Work, entries: WarehouseEntries, before: Warehouse | null): Promise<WarehouseFields> {
  const problems = new ProblemList<MasterReason>();
  const code = checkText(problems, { path: 'code', text: entries.code ?? before?.code ?? '' }, { max: 20, required: true });
  const name = checkText(problems, { path: 'name', text: entries.name ?? before?.name ?? '' }, { max: 100, required: true });
  const taken = (await listAllWarehouses(tx)).some((other) => other.code === code && other.id !== before?.id);
  if (taken) problems.add('code', 'master-code-taken', { code });
  problems.assertNone();
  return { code, name, enabled: entries.enabled ?? before?.enabled ?? true };
}

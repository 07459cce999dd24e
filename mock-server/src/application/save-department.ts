import { requirePermission } from '#core/access/actor.ts';
import {
  insertDepartment,
  listDepartments as readDepartments,
  lockDepartment,
  updateDepartment as writeDepartment,
} from '#core/department/department-store.ts';
import type { Department, DepartmentEntries } from '#core/department/department.ts';
import { checkText } from '#core/text/check-text.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { requireVersion, type MasterReason } from './save-warehouse.ts';
import { changeOf, type Work } from './work.ts';

/** Reads all departments, those in use first: a company has few. */
export function listDepartments({ tx, actor }: Work): Promise<readonly Department[]> {
  requirePermission(actor, 'settings.member.read');
  return readDepartments(tx);
}

/** Adds a department. */
export async function createDepartment(work: Work, entries: DepartmentEntries): Promise<Department> {
  requirePermission(work.actor, 'settings.member.write');
  const department = { ...(await check(work, entries, null)), id: work.ids.next() };
  await insertDepartment(work.tx, department, changeOf(work));
  return { ...department, version: 1 };
}

/** Renames a department, or takes it out of use or back; its members stay in it. */
export async function updateDepartment(
  work: Work,
  wanted: { readonly id: string; readonly version: number },
  entries: DepartmentEntries,
): Promise<Department> {
  requirePermission(work.actor, 'settings.member.write');
  const before = isId(wanted.id) ? await lockDepartment(work.tx, wanted.id) : null;
  requireVersion(before, wanted);
  const department = { ...(await check(work, entries, before)), id: before.id };
  await writeDepartment(work.tx, department, changeOf(work));
  return { ...department, version: before.version + 1 };
}

async function check({ tx }: Work, entries: DepartmentEntries, before: Department | null): Promise<Pick<Department, 'name' | 'enabled'>> {
  const problems = new ProblemList<MasterReason>();
  const name = checkText(problems, { path: 'name', text: entries.name ?? before?.name ?? '' }, { max: 30, required: true });
  const isTaken = (await readDepartments(tx)).some((other) => other.name === name && other.id !== before?.id);
  if (isTaken) problems.add('name', 'master-code-taken', { code: name });
  problems.assertNone();
  return { name, enabled: entries.enabled ?? before?.enabled ?? true };
}

import { requirePermission } from '#core/access/actor.ts';
import { masterKinds, type ImportJob, type ImportRefusal, type StagedRow } from '#core/import/import-job.ts';
import { findRowsToWrite, finishImport, lockImport } from '#core/import/import-store.ts';
import { isId } from '#kernel/ids/ids.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { Work } from '../work.ts';
import { checkRows, type CheckedRow } from './check-rows.ts';
import { type AnyImport, masterRules } from './import-rules.ts';

/**
 * Writes all rows of an import or none. One that is done is given back as it is, so that it can be asked for again.
 *
 * The rows are checked again: what they were held against may have changed since people saw what would become of them.
 */
export async function commitImport(work: Work, { id, version }: { readonly id: string; readonly version: number }): Promise<ImportJob> {
  const job = isId(id) ? await lockImport(work.tx, work.actor.memberId, id) : null;
  const kind = masterKinds.find((each) => each === job?.kind);
  // What books begin with is written when they begin, not by itself.
  if (job === null || kind === undefined) throw new Refusal<ImportRefusal>('import-not-found');
  const rules = masterRules[kind];
  requirePermission(work.actor, rules.permission);
  if (job.doneAt !== null) return job;
  assertAsSeen(job, version);
  let rows = await findRowsToWrite(work.tx, job, 0);
  while (rows.length > 0) {
    await writeRows(work, { job, rules }, rows);
    rows = await findRowsToWrite(work.tx, job, rows.at(-1)?.number ?? 0);
  }
  return finishImport(work.tx, job, work.clock.now());
}

/** Refuses an import that is not what was seen, or of which something is wrong, or nothing there. */
export function assertAsSeen(job: ImportJob, version: number): void {
  if (job.version !== version) throw new Refusal<ImportRefusal>('stale-import', { version: job.version });
  if (job.wrong > 0) throw new Refusal<ImportRefusal>('import-has-problems', { rows: job.wrong });
  if (job.created + job.changed + job.unchanged === 0) throw new Refusal<ImportRefusal>('import-empty');
}

async function writeRows(
  work: Work,
  { job, rules }: { readonly job: ImportJob; readonly rules: AnyImport },
  staged: readonly StagedRow[],
): Promise<void> {
  const checked = await checkRows(work, job, staged);
  for (const [index, each] of checked.entries()) assertSame(each, staged[index]);
  await rules.insert(
    work,
    checked.filter(({ act }) => act === 'CREATE').map(({ fields }) => fields),
  );
  await rules.update(
    work,
    checked.flatMap((each) => (each.before === null ? [] : [{ ...each.fields, id: each.before.id }])),
  );
}

/** Refuses a row that would do something else now than people saw. */
export function assertSame({ row, code, act, before }: CheckedRow, staged: StagedRow | undefined): void {
  if (act === staged?.act && (before?.version ?? null) === staged.seenVersion) return;
  throw new Refusal<ImportRefusal>('import-changed-meanwhile', { row: row.number, code });
}

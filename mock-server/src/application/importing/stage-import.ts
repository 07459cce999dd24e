import type { OpeningReason } from '#business/ledger/book-store.ts';
import { requirePermission } from '#core/access/actor.ts';
import {
  importLimits,
  openingKinds,
  type ImportCellReason,
  type ImportJob,
  type ImportKind,
  type ImportRefusal,
  type ImportRow,
} from '#core/import/import-job.ts';
import { deleteImport, findCodeRows, insertImport, keepRows, lockImport, removeOldImports } from '#core/import/import-store.ts';
import { isId } from '#kernel/ids/ids.ts';
import { Refusal, type Problem } from '#kernel/refusal/refusal.ts';
import { isStorable } from '#kernel/text/search-text.ts';
import { assertBooksCanBegin } from '../opening/begin-books.ts';
import type { Work } from '../work.ts';
import { checkRows, type CheckedRow } from './check-rows.ts';
import { importRules } from './import-rules.ts';

/** What a part of the rows comes to. */
export interface ImportCheck {
  readonly job: ImportJob;
  readonly rows: readonly Pick<CheckedRow, 'row' | 'act' | 'problems' | 'name'>[];
}

/** Begins an import: its rows come in parts. */
export async function startImport(
  work: Work,
  {
    kind,
    columns,
    period = null,
  }: { readonly kind: ImportKind; readonly columns: readonly string[]; readonly period?: string | null | undefined },
): Promise<ImportJob> {
  const rules = importRules[kind];
  requirePermission(work.actor, rules.permission);
  const isOpening = openingKinds.some((each) => each === kind);
  if (isOpening) await assertBooksCanBegin(work, period ?? '');
  else if (period !== null) throw new Refusal<ImportRefusal>('import-rows-malformed');
  const isKnown = columns.every((column) => rules.columns.includes(column)) && columns.includes(rules.columns[0]);
  if (!isKnown || new Set(columns).size < columns.length) throw new Refusal<ImportRefusal>('import-rows-malformed');
  await removeOldImports(work.tx);
  return insertImport(work.tx, { id: work.ids.next(), memberId: work.actor.memberId, kind, period: isOpening ? period : null, columns });
}

/** Takes a part of the rows and checks them; those with the numbers of earlier ones take their place. Nothing is written yet. */
export async function addImportRows(work: Work, id: string, rows: readonly ImportRow[]): Promise<ImportCheck> {
  const job = await openImport(work, id);
  assertRows(job, rows);
  const read = await checkRows(work, job, rows);
  const checked = markTwice(job, read, await earlierRows(work, job, read));
  const staged = checked.map(({ row, code, act, before }) => ({
    ...row,
    code: code === '' ? null : code,
    act,
    seenVersion: before?.version ?? null,
  }));
  return { job: await keepRows(work.tx, job, staged), rows: checked };
}

/** Gives an import up, and removes its rows. */
export async function discardImport(work: Work, id: string): Promise<ImportJob> {
  const job = await openImport(work, id);
  await deleteImport(work.tx, job.id);
  return job;
}

/** Returns an import of the member that is not done. */
async function openImport(work: Work, id: string): Promise<ImportJob> {
  const job = isId(id) ? await lockImport(work.tx, work.actor.memberId, id) : null;
  if (job === null || job.doneAt !== null) throw new Refusal<ImportRefusal>('import-not-found');
  requirePermission(work.actor, importRules[job.kind].permission);
  return job;
}

function assertRows(job: ImportJob, rows: readonly ImportRow[]): void {
  const numbers = new Set(rows.map(({ number }) => number));
  const isWhole = ({ number, cells }: ImportRow): boolean =>
    number >= 1 && number <= importLimits.lastNumber && cells.length === job.columns.length && cells.every(isStorable);
  if (numbers.size < rows.length || !rows.every(isWhole)) throw new Refusal<ImportRefusal>('import-rows-malformed');
  const { created, changed, unchanged, wrong } = job;
  if (rows.length > importLimits.atOnce || created + changed + unchanged + wrong + rows.length > importLimits.rows)
    throw new Refusal<ImportRefusal>('import-rows-too-many', { max: importLimits.rows });
}

/** Where codes stood first: in parts that came before. */
async function earlierRows(work: Work, job: ImportJob, rows: readonly CheckedRow[]): Promise<Map<string, number>> {
  const codes = [...new Set(rows.map(({ code }) => code))];
  const found = await findCodeRows(work.tx, job, { codes, numbers: rows.map(({ row }) => row.number) });
  return new Map(found.map(({ code, number }) => [code, number]));
}

/** A code stands for one thing, so it stands in one row. */
function markTwice({ kind }: ImportJob, checked: readonly CheckedRow[], first: Map<string, number>): readonly CheckedRow[] {
  const { columns, key } = importRules[kind];
  return checked.map((each) => {
    const { row, code } = each;
    const at = first.get(code);
    if (code !== '' && at === undefined) first.set(code, row.number);
    if (code === '' || at === undefined) return each;
    const problem: Problem<ImportCellReason | OpeningReason> =
      key === undefined
        ? { path: columns[0], reason: 'import-code-twice', facts: { code, row: at } }
        : { path: key.column, reason: 'opening-row-twice', facts: { row: at } };
    return { ...each, act: 'WRONG', problems: [...each.problems, problem] };
  });
}

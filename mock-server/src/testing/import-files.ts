import type { ImportKind } from '#core/import/import-job.ts';
import type { GraphqlClient } from './graphql-client.ts';

/** What can be imported. */
export type Kind = ImportKind;

/** An import as its tests see it. */
export interface SeenJob {
  readonly id: string;
  readonly version: number;
  readonly isDone: boolean;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly wrong: number;
}

/** What a part of the rows comes to. */
export interface SeenCheck {
  readonly job: SeenJob;
  readonly acts: readonly string[];
  readonly names: readonly (string | null)[];
  readonly problems: readonly { readonly row: number; readonly column: string; readonly code: string; readonly message: string }[];
}

/** The fields of an import. */
export const jobFields = 'id version isDone created changed unchanged wrong';

const start = `mutation ($kind: ImportKind!, $columns: [String!]!, $period: String) {
  made: startImport(kind: $kind, columns: $columns, period: $period) { ${jobFields} } }`;
const add = `mutation ($id: ID!, $rows: [ImportRowInput!]!) {
  made: addImportRows(id: $id, rows: $rows) { acts names problems { row column code message } job { ${jobFields} } } }`;
const write = `mutation ($id: ID!, $version: Int!) { made: commitImport(id: $id, version: $version) { ${jobFields} } }`;

/** Begins an import. */
export async function beginImport(client: GraphqlClient, what: Kind | StagedOpening, columns: readonly string[]): Promise<SeenJob> {
  return (await client.run(start, { ...(typeof what === 'string' ? { kind: what } : what), columns })).made;
}

/** A part of what books begin with, and when they begin. */
interface StagedOpening {
  readonly kind: Kind;
  readonly period: string;
}

/** Has what books begin with checked, rows below their columns; nothing is written. */
export async function stageOpening(
  client: GraphqlClient,
  what: StagedOpening,
  [columns = [], ...rows]: readonly (readonly string[])[],
): Promise<SeenCheck> {
  let job = await beginImport(client, what, columns);
  const checks: SeenCheck[] = [];
  for (let at = 0; at < rows.length; at += 500) {
    const check = await addRows(client, { id: job.id, from: at + 2 }, rows.slice(at, at + 500));
    checks.push(check);
    ({ job } = check);
  }
  return {
    job,
    acts: checks.flatMap(({ acts }) => acts),
    names: checks.flatMap(({ names }) => names),
    problems: checks.flatMap(({ problems }) => problems),
  };
}

/** Begins books with imports of what they begin with. */
export async function beginImported(client: GraphqlClient, period: string, jobs: readonly SeenJob[]) {
  const imports = jobs.map(({ id, version }) => ({ id, version }));
  const text = `mutation ($period: String!, $imports: [SeenImportInput!]!) { beginImportedBooks(period: $period, imports: $imports) { firstPeriod } }`;
  const { code, data } = await client.send(text, { period, imports });
  return { code, firstPeriod: (data?.beginImportedBooks?.firstPeriod ?? null) as string | null };
}

/** Sends rows, numbered from one on: the second row of the file when nothing is said. */
export async function addRows(
  client: GraphqlClient,
  { id, from = 2 }: Pick<SeenJob, 'id'> & { readonly from?: number },
  rows: readonly (readonly string[])[],
): Promise<SeenCheck> {
  return (await client.run(add, { id, rows: rows.map((cells, index) => ({ number: from + index, cells })) })).made;
}

/** Asks for the rows to be written. */
export async function commit(client: GraphqlClient, { id, version }: Pick<SeenJob, 'id' | 'version'>) {
  const { code, data } = await client.send(write, { id, version });
  return { code, job: (data?.made ?? {}) as SeenJob };
}

/** Imports rows below their columns, as many as there are; fails unless all are right. */
export async function importRows(
  client: GraphqlClient,
  kind: Kind,
  [columns = [], ...rows]: readonly (readonly string[])[],
): Promise<SeenJob> {
  let job = await beginImport(client, kind, columns);
  for (let at = 0; at < rows.length; at += 500) ({ job } = await addRows(client, { id: job.id, from: at + 2 }, rows.slice(at, at + 500)));
  const { code, job: done } = await commit(client, job);
  if (code !== null) throw new Error(`The import was refused with ${code}.`);
  return done;
}

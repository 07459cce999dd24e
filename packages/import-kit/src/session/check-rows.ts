import type { ApolloClient } from '@apollo/client';
import type { JobDoing } from '@suanpan/app-kit/job-list';
import { AddImportRowsDocument, type AddImportRowsMutation } from '../data/add-import-rows.generated.ts';
import { DiscardImportDocument } from '../data/discard-import.generated.ts';
import type { ImportCardFragment } from '../data/import-card.fragment.generated.ts';
import { type ImportKind, StartImportDocument } from '../data/start-import.generated.ts';
import { partRows } from './part-rows.ts';
import type { WireRow } from '../reading/read-file-rows.ts';

/** What is wrong with a cell. */
export type CellProblem = AddImportRowsMutation['addImportRows']['problems'][number];

/** Rows of a kind, as the backend takes them. */
export interface RowsOfKind {
  readonly kind: ImportKind;
  /** What the cells are, in their order. */
  readonly columns: readonly string[];
  readonly rows: readonly WireRow[];
  /** The first month of the books, for what they begin with. */
  readonly period?: string | undefined;
}

/** What rows come to. */
export interface CheckedRows {
  readonly job: ImportCardFragment;
  readonly problems: readonly CellProblem[];
  /** What the code of each row stands for, in their order; null where it stands for nothing, or the kind tells no names. */
  readonly names: readonly (string | null)[];
}

/** Has the rows checked in parts; nothing is written. What was sent is given up when that fails or is called off. */
export async function checkRows(
  client: ApolloClient,
  { kind, columns, rows: all, period }: RowsOfKind,
  { signal, progress }: JobDoing,
): Promise<CheckedRows> {
  const { data } = await client.mutate({
    mutation: StartImportDocument,
    variables: { kind, columns: [...columns], period: period ?? null },
    context: { fetchOptions: { signal } },
  });
  let job = given(data?.startImport);
  const problems: CellProblem[] = [];
  const names: (string | null)[] = [];
  let done = 0;
  try {
    for (const rows of partRows(all)) {
      signal.throwIfAborted();
      const variables = { id: job.id, rows: rows.map(({ number, cells }) => ({ number, cells: [...cells] })) };
      const answer = await client.mutate({
        mutation: AddImportRowsDocument,
        variables,
        fetchPolicy: 'no-cache',
        context: { fetchOptions: { signal } },
      });
      const part = given(answer.data?.addImportRows);
      ({ job } = part);
      problems.push(...part.problems);
      names.push(...part.names);
      progress((done += rows.length), all.length);
    }
  } catch (error) {
    discardImport(client, job.id);
    throw error;
  }
  return { job, problems, names };
}

/** Gives an import up. Nobody waits for it, as it goes by itself after a day. */
export function discardImport(client: ApolloClient, id: string): void {
  client.mutate({ mutation: DiscardImportDocument, variables: { id }, fetchPolicy: 'no-cache' }).catch(() => undefined);
}

function given<Value>(value: Value | null | undefined): Value {
  if (value == null) throw new Error('The backend gave nothing of the import.');
  return value;
}

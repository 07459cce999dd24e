import type { ApolloClient } from '@apollo/client';
import type { JobDoing } from '@suanpan/app-kit/job-list';
import { AddImportRowsDocument, type AddImportRowsMutation } from '../data/add-import-rows.generated.ts';
import { DiscardImportDocument } from '../data/discard-import.generated.ts';
import type { ImportCardFragment } from '../data/import-card.fragment.generated.ts';
import { StartImportDocument } from '../data/start-import.generated.ts';
import type { ImportKind } from '../files/template-columns.ts';
import { partRows } from './part-rows.ts';
import type { FileRows } from './read-file-rows.ts';

/** What is wrong with a cell. */
export type CellProblem = AddImportRowsMutation['addImportRows']['problems'][number];

/** What a file comes to. */
export interface CheckedFile {
  readonly job: ImportCardFragment;
  readonly problems: readonly CellProblem[];
}

/** Has the rows checked in parts; nothing is written. What was sent is given up when that fails or is called off. */
export async function checkRows(
  client: ApolloClient,
  { kind, file }: { readonly kind: ImportKind; readonly file: FileRows },
  { signal, progress }: JobDoing,
): Promise<CheckedFile> {
  const { data } = await client.mutate({
    mutation: StartImportDocument,
    variables: { kind, columns: file.columns.map(({ name }) => name) },
    context: { fetchOptions: { signal } },
  });
  let job = given(data?.startImport);
  const problems: CellProblem[] = [];
  let done = 0;
  try {
    for (const rows of partRows(file.rows)) {
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
      progress((done += rows.length), file.rows.length);
    }
  } catch (error) {
    discardImport(client, job.id);
    throw error;
  }
  return { job, problems };
}

/** Gives an import up. Nobody waits for it, as it goes by itself after a day. */
export function discardImport(client: ApolloClient, id: string): void {
  client.mutate({ mutation: DiscardImportDocument, variables: { id }, fetchPolicy: 'no-cache' }).catch(() => undefined);
}

function given<Value>(value: Value | null | undefined): Value {
  if (value == null) throw new Error('The backend gave nothing of the import.');
  return value;
}

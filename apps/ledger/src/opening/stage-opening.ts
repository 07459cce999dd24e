import type { ApolloClient } from '@apollo/client';
import { checkRows, discardImport } from '@suanpan/import-kit/check-rows';
import type { EntryErrors } from '@suanpan/shared-ui/entry-column';
import { type OpeningDraft, type OpeningSection, sectionsOf } from './opening-draft.ts';
import { openingCells, openingColumns, openingKinds } from './opening-rows.ts';

/** What is wrong with the cells of each part. */
export type OpeningErrors = Readonly<Partial<Record<OpeningSection, EntryErrors>>>;

/** What the backend says of an opening that was sent in parts; nothing is written yet. */
export interface StagedOpening {
  readonly imports: readonly { readonly id: string; readonly version: number }[];
  readonly errors: OpeningErrors;
  /** How many cells are wrong. */
  readonly problems: number;
}

/** Has all lines checked by the backend. What was sent is given up when something is wrong with it, or it cannot be sent. */
export async function stageOpening(
  client: ApolloClient,
  draft: OpeningDraft,
  progress: (done: number, total: number) => void,
): Promise<StagedOpening> {
  const parts = sectionsOf(draft.period).map((section) => ({ section, cells: openingCells(draft, section) }));
  const total = parts.reduce((sum, { cells }) => sum + cells.length, 0);
  const imports: { id: string; version: number }[] = [];
  const errors: Partial<Record<OpeningSection, EntryErrors>> = {};
  let [problems, before] = [0, 0];
  const giveUp = (): void => {
    for (const { id } of imports) discardImport(client, id);
  };
  try {
    for (const { section, cells } of parts.filter((part) => part.cells.length > 0)) {
      const checked = await checkRows(
        client,
        {
          kind: openingKinds[section],
          columns: openingColumns[section],
          period: draft.period,
          rows: cells.map((row, index) => ({ number: index + 1, cells: row })),
        },
        { signal: new AbortController().signal, progress: (done) => progress(before + done, total) },
      );
      imports.push({ id: checked.job.id, version: checked.job.version });
      problems += checked.problems.length;
      before += cells.length;
      if (checked.problems.length > 0)
        errors[section] = Object.fromEntries(
          checked.problems.map(({ row, column, message, code }) => [`${row - 1}.${column}`, `${message} (${code})`]),
        );
    }
  } catch (error) {
    giveUp();
    throw error;
  }
  if (problems > 0) giveUp();
  return { imports, errors, problems };
}

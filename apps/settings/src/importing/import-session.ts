import type { ApolloClient } from '@apollo/client';
import type { JobDoing, JobList, JobOutcome } from '@suanpan/app-kit/job-list';
import type { SheetRow } from '@suanpan/workbook/read-sheet';
import type { ImportCardFragment } from '../data/import-card.fragment.generated.ts';
import { CommitImportDocument } from '../data/commit-import.generated.ts';
import type { ImportKind } from '../files/template-columns.ts';
import { texts } from '../texts.ts';
import { type CellProblem, checkRows, discardImport } from './check-rows.ts';
import { type FileRows, readFileRows } from './read-file-rows.ts';

/** How far an import has come. It is kept while other pages are open. */
export type ImportState =
  | { readonly step: 'choosing'; readonly kind: ImportKind; readonly failure: unknown }
  | { readonly step: 'checking'; readonly kind: ImportKind; readonly name: string; readonly done: number; readonly total: number | null }
  | (SeenFile & { readonly step: 'checked' | 'writing'; readonly failure: unknown })
  | { readonly step: 'written'; readonly kind: ImportKind; readonly job: ImportCardFragment };

/** A file that was checked. */
export interface SeenFile {
  readonly kind: ImportKind;
  readonly name: string;
  readonly sheet: readonly SheetRow[];
  readonly file: FileRows;
  readonly job: ImportCardFragment;
  readonly problems: readonly CellProblem[];
}

/** Thrown where a file has no column of the code, or a column twice. */
export class HeadsFault extends Error {
  readonly kind: ImportKind;

  constructor(kind: ImportKind) {
    super('Cannot import the file: its heads are not those of the template');
    this.name = 'HeadsFault';
    this.kind = kind;
  }
}

/** Thrown where a file has heads and nothing below them, or the example only. */
export class NoRowsFault extends Error {}

/** What an import is done with. */
export interface ImportTools {
  readonly jobs: Pick<JobList, 'start'>;
  /** Reads a file as a table. */
  readonly read: (file: File, signal: AbortSignal) => Promise<readonly SheetRow[]>;
}

/** The import that is under way on the page: one at a time. */
export interface ImportSession {
  get(): ImportState;
  subscribe(listener: () => void): () => void;
  /** Turns to another kind, or back to choosing a file; what was checked is given up. */
  choose(client: ApolloClient, kind: ImportKind): void;
  /** Reads and checks a file, as a job. */
  check(client: ApolloClient, file: File): void;
  /** Writes what was checked, as a job. */
  write(client: ApolloClient): void;
}

/** Makes the import of a page. */
export function createImportSession({ jobs, read }: ImportTools): ImportSession {
  const kept = createKept({ step: 'choosing', kind: 'PRODUCTS', failure: null });
  const { get, set } = kept;
  return {
    get,
    subscribe: kept.subscribe,
    choose(client, kind) {
      const state = get();
      if (state.step === 'checking' || state.step === 'writing') return;
      if (state.step === 'checked') discardImport(client, state.job.id);
      set({ step: 'choosing', kind, failure: null });
    },
    check(client, file) {
      const state = get();
      if (state.step !== 'choosing' && state.step !== 'checked') return;
      if (state.step === 'checked') discardImport(client, state.job.id);
      const { kind } = state;
      const fail = (failure: unknown): void => set({ step: 'choosing', kind, failure });
      const run = (doing: JobDoing): Promise<JobOutcome> => checkFile({ client, kind, file, read, set }, doing);
      set({ step: 'checking', kind, name: file.name, done: 0, total: null });
      jobs.start({ title: texts.text('import.checkOf', { name: file.name }), run: followed(run, fail) });
    },
    write(client) {
      const state = get();
      if (state.step !== 'checked' || state.job.wrong > 0) return;
      const fail = (failure: unknown): void => set({ ...state, step: 'checked', failure });
      set({ ...state, step: 'writing', failure: null });
      jobs.start({
        title: texts.text('import.writeOf', { name: state.name }),
        run: followed((doing) => writeFile({ client, state, set }, doing), fail),
      });
    },
  };
}

interface Kept {
  get(): ImportState;
  set(state: ImportState): void;
  subscribe(listener: () => void): () => void;
}

function createKept(first: ImportState): Kept {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(next) {
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** A job that fails, or is called off, says so on the page as well; whoever calls it off needs no words. */
function followed(run: (doing: JobDoing) => Promise<JobOutcome>, fail: (failure: unknown) => void) {
  return async (doing: JobDoing): Promise<JobOutcome> => {
    try {
      return await run(doing);
    } catch (error) {
      fail(doing.signal.aborted ? null : error);
      throw error;
    }
  };
}

interface Checking {
  readonly client: ApolloClient;
  readonly kind: ImportKind;
  readonly file: File;
  readonly read: ImportTools['read'];
  readonly set: (state: ImportState) => void;
}

async function checkFile({ client, kind, file, read, set }: Checking, doing: JobDoing): Promise<JobOutcome> {
  const { name } = file;
  const sheet = await read(file, doing.signal);
  const rows = readFileRows(kind, sheet);
  if (rows === null) throw new HeadsFault(kind);
  if (rows.rows.length === 0) throw new NoRowsFault();
  const progress = (done: number, total: number): void => {
    set({ step: 'checking', kind, name, done, total });
    doing.progress(done, total);
  };
  progress(0, rows.rows.length);
  const checked = await checkRows(client, { kind, file: rows }, { signal: doing.signal, progress });
  set({ step: 'checked', kind, name, sheet, file: rows, failure: null, ...checked });
  const { created, changed, unchanged, wrong } = checked.job;
  return { note: texts.text('import.checkedNote', { created, changed, unchanged, wrong }) };
}

interface Writing {
  readonly client: ApolloClient;
  readonly state: SeenFile;
  readonly set: (state: ImportState) => void;
}

async function writeFile({ client, state, set }: Writing, { signal }: JobDoing): Promise<JobOutcome> {
  const { id, version } = state.job;
  const { data } = await client.mutate({
    mutation: CommitImportDocument,
    variables: { id, version },
    context: { fetchOptions: { signal } },
  });
  if (!data) throw new Error('The backend gave nothing of the import.');
  const job = data.commitImport;
  set({ step: 'written', kind: state.kind, job });
  return { note: texts.text('import.writtenNote', { created: job.created, changed: job.changed }) };
}

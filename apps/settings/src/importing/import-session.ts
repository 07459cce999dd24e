import type { ApolloClient } from '@apollo/client';
import type { JobDoing, JobList, JobOutcome, JobWork } from '@suanpan/app-kit/job-list';
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
  /** Reads and checks a file; many rows as a job, which has begun when it resolves. */
  check(client: ApolloClient, file: File): Promise<void>;
  /** Writes what was checked; many rows as a job, which has begun when it resolves. */
  write(client: ApolloClient): Promise<void>;
}

/** So many rows are done before anybody has looked at a list of jobs. */
export const fewRows = 500;

/** Makes the import of a page. */
export function createImportSession(tools: ImportTools): ImportSession {
  const kept = createKept({ step: 'choosing', kind: 'PRODUCTS', failure: null });
  const { get, set, subscribe } = kept;
  return {
    get,
    subscribe,
    choose(client, kind) {
      const state = get();
      if (state.step === 'checking' || state.step === 'writing') return;
      if (state.step === 'checked') discardImport(client, state.job.id);
      set({ step: 'choosing', kind, failure: null });
    },
    async check(client, file) {
      const state = get();
      if (state.step !== 'choosing' && state.step !== 'checked') return;
      if (state.step === 'checked') discardImport(client, state.job.id);
      await beginCheck({ ...tools, client, set }, state.kind, file);
    },
    async write(client) {
      const state = get();
      if (state.step !== 'checked' || state.job.wrong > 0) return;
      await beginWrite({ ...tools, client, set }, state);
    },
  };
}

interface Acting extends ImportTools {
  readonly client: ApolloClient;
  readonly set: (state: ImportState) => void;
}

async function beginCheck(acting: Acting, kind: ImportKind, file: File): Promise<void> {
  const { client, set, read } = acting;
  const { name } = file;
  const fail = (failure: unknown): void => set({ step: 'choosing', kind, failure });
  set({ step: 'checking', kind, name, done: 0, total: null });
  try {
    const seen = { kind, name, ...(await readFile(kind, file, read)) };
    const run = followed((doing) => checkFile({ client, seen, set }, doing), fail);
    await begin(acting, seen.file.rows.length, { title: texts.text('import.checkOf', { name }), run });
  } catch (error) {
    fail(error);
  }
}

async function beginWrite(acting: Acting, state: SeenFile): Promise<void> {
  const { client, set } = acting;
  const fail = (failure: unknown): void => set({ ...state, step: 'checked', failure });
  set({ ...state, step: 'writing', failure: null });
  const run = followed((doing) => writeFile({ client, state, set }, doing), fail);
  await begin(acting, state.file.rows.length, { title: texts.text('import.writeOf', { name: state.name }), run });
}

async function begin({ jobs }: ImportTools, rows: number, work: JobWork): Promise<void> {
  if (rows > fewRows) jobs.start(work);
  // Why it failed is on the page by then.
  else await work.run({ signal: new AbortController().signal, progress: () => undefined }).catch(() => undefined);
}

/** Reads a file without telling anybody of it: that takes a moment, and its worker has an end. */
async function readFile(kind: ImportKind, file: File, read: ImportTools['read']): Promise<Pick<SeenFile, 'sheet' | 'file'>> {
  const sheet = await read(file, new AbortController().signal);
  const rows = readFileRows(kind, sheet);
  if (rows === null) throw new HeadsFault(kind);
  if (rows.rows.length === 0) throw new NoRowsFault();
  return { sheet, file: rows };
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
  readonly seen: Omit<SeenFile, 'job' | 'problems'>;
  readonly set: (state: ImportState) => void;
}

async function checkFile({ client, seen, set }: Checking, doing: JobDoing): Promise<JobOutcome> {
  const { kind, name, file } = seen;
  const progress = (done: number, total: number): void => {
    set({ step: 'checking', kind, name, done, total });
    doing.progress(done, total);
  };
  progress(0, file.rows.length);
  const checked = await checkRows(client, { kind, file }, { signal: doing.signal, progress });
  set({ step: 'checked', failure: null, ...seen, ...checked });
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

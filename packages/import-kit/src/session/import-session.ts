import type { ApolloClient } from '@apollo/client';
import type { JobDoing, JobList, JobOutcome, JobWork } from '@suanpan/app-kit/job-list';
import type { SheetRow } from '@suanpan/workbook/read-sheet';
import type { ImportCardFragment } from '../data/import-card.fragment.generated.ts';
import { CommitImportDocument } from '../data/commit-import.generated.ts';
import type { ImportOffer } from '../files/import-offer.ts';
import { importWords } from '../texts/import-words.ts';
import { type CellProblem, type RowsOfKind, checkRows, discardImport } from './check-rows.ts';
import { type FileRows, readFileRows } from '../reading/read-file-rows.ts';

/** How far an import has come. It is kept while other pages are open. */
export type ImportState =
  | { readonly step: 'choosing'; readonly offer: ImportOffer; readonly failure: unknown }
  | { readonly step: 'checking'; readonly offer: ImportOffer; readonly name: string; readonly done: number; readonly total: number | null }
  | (SeenFile & { readonly step: 'checked' | 'writing'; readonly failure: unknown })
  | { readonly step: 'written'; readonly offer: ImportOffer; readonly job: ImportCardFragment };

/** A file that was checked. */
export interface SeenFile {
  readonly offer: ImportOffer;
  readonly name: string;
  readonly sheet: readonly SheetRow[];
  readonly file: FileRows;
  readonly job: ImportCardFragment;
  readonly problems: readonly CellProblem[];
  /** What the code of each row stands for, in their order. */
  readonly names: readonly (string | null)[];
}

/** Thrown where a file has no column of the code, or a column twice. */
export class HeadsFault extends Error {
  readonly offer: ImportOffer;

  constructor(offer: ImportOffer) {
    super('Cannot import the file: its heads are not those of the template');
    this.name = 'HeadsFault';
    this.offer = offer;
  }
}

/** Thrown where a file has heads and nothing below them, or the example only. */
export class NoRowsFault extends Error {}

/** What an import is done with. */
export interface ImportTools {
  /** The list of jobs, where many rows are one; without it whoever imports waits for all of them. */
  readonly jobs?: Pick<JobList, 'start'>;
  /** Reads a file as a table. */
  readonly read: (file: File, signal: AbortSignal) => Promise<readonly SheetRow[]>;
}

/** The import that is under way on the page: one at a time. */
export interface ImportSession {
  /** Whether many rows go on as a job while other pages are open. */
  readonly hasJobs: boolean;
  get(): ImportState;
  subscribe(listener: () => void): () => void;
  /** Turns to another kind, or back to choosing a file; what was checked is given up. */
  choose(client: ApolloClient, offer: ImportOffer): void;
  /** Reads and checks a file; many rows as a job, which has begun when it resolves. */
  check(client: ApolloClient, file: File): Promise<void>;
  /** Writes what was checked; many rows as a job, which has begun when it resolves. */
  write(client: ApolloClient): Promise<void>;
}

/** So many rows are done before anybody has looked at a list of jobs. */
export const fewRows = 500;

/** Makes the import of a page. */
export function createImportSession(tools: ImportTools, first: ImportOffer): ImportSession {
  const kept = createKept({ step: 'choosing', offer: first, failure: null });
  const { get, set, subscribe } = kept;
  return {
    hasJobs: tools.jobs !== undefined,
    get,
    subscribe,
    choose(client, offer) {
      const state = get();
      if (state.step === 'checking' || state.step === 'writing') return;
      if (state.step === 'checked') discardImport(client, state.job.id);
      set({ step: 'choosing', offer, failure: null });
    },
    async check(client, file) {
      const state = get();
      if (state.step !== 'choosing' && state.step !== 'checked') return;
      if (state.step === 'checked') discardImport(client, state.job.id);
      await beginCheck({ ...tools, client, set }, state.offer, file);
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

async function beginCheck(acting: Acting, offer: ImportOffer, file: File): Promise<void> {
  const { client, set, read } = acting;
  const { name } = file;
  const fail = (failure: unknown): void => set({ step: 'choosing', offer, failure });
  set({ step: 'checking', offer, name, done: 0, total: null });
  try {
    const seen = { offer, name, ...(await readFile(offer, file, read)) };
    const run = followed((doing) => checkFile({ client, seen, set }, doing), fail);
    await begin(acting, seen.file.rows.length, { title: importWords.text('import.checkOf', { name }), run });
  } catch (error) {
    fail(error);
  }
}

async function beginWrite(acting: Acting, state: SeenFile): Promise<void> {
  const { client, set } = acting;
  const fail = (failure: unknown): void => set({ ...state, step: 'checked', failure });
  set({ ...state, step: 'writing', failure: null });
  const run = followed((doing) => writeFile({ client, state, set }, doing), fail);
  await begin(acting, state.file.rows.length, { title: importWords.text('import.writeOf', { name: state.name }), run });
}

async function begin({ jobs }: ImportTools, rows: number, work: JobWork): Promise<void> {
  if (rows > fewRows && jobs) jobs.start(work);
  // Why it failed is on the page by then.
  else await work.run({ signal: new AbortController().signal, progress: () => undefined }).catch(() => undefined);
}

/** Reads a file without telling anybody of it: that takes a moment, and its worker has an end. */
async function readFile(offer: ImportOffer, file: File, read: ImportTools['read']): Promise<Pick<SeenFile, 'sheet' | 'file'>> {
  const sheet = await read(file, new AbortController().signal);
  const rows = readFileRows(offer.columns, sheet);
  if (rows === null) throw new HeadsFault(offer);
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
  readonly seen: Omit<SeenFile, 'job' | 'problems' | 'names'>;
  readonly set: (state: ImportState) => void;
}

async function checkFile({ client, seen, set }: Checking, doing: JobDoing): Promise<JobOutcome> {
  const { offer, name, file } = seen;
  const progress = (done: number, total: number): void => {
    set({ step: 'checking', offer, name, done, total });
    doing.progress(done, total);
  };
  progress(0, file.rows.length);
  const checked = await checkRows(client, rowsOf(offer, file), { signal: doing.signal, progress });
  set({ step: 'checked', failure: null, ...seen, ...checked });
  const { created, changed, unchanged, wrong } = checked.job;
  return { note: importWords.text('import.checkedNote', { created, changed, unchanged, wrong }) };
}

function rowsOf({ kind, period }: ImportOffer, { columns, rows }: FileRows): RowsOfKind {
  return { kind, period, columns: columns.map(({ name }) => name), rows };
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
  set({ step: 'written', offer: state.offer, job });
  return { note: importWords.text('import.writtenNote', { created: job.created, changed: job.changed }) };
}

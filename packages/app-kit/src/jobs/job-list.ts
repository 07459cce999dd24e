import type { Host } from '@suanpan/protocol/host';
import { type Job, type JobAct, type JobFinding, jobsAct, jobsOf } from '@suanpan/protocol/jobs';

/** What a piece of long work does, and what it is called. */
export interface JobWork {
  /** In the person's language, e.g. `Export of sales orders`. */
  readonly title: string;
  /** The path of the page that shows how far it is and what came of it, where one does. */
  readonly page?: string;
  /** Does it. Resolves to what came of it; rejects with why it failed, and ends soon once `signal` is aborted. */
  run(doing: JobDoing): Promise<JobOutcome>;
}

export interface JobDoing {
  /** Aborted when the person wants no more of it, or the app leaves the page. */
  readonly signal: AbortSignal;
  /** Says how many of how many things are done. */
  progress(done: number, total: number): void;
}

export interface JobOutcome {
  /** What came of it, in the person's language. */
  readonly note?: string;
  /** What of it somebody should look at, such as documents that were refused. */
  readonly findings?: readonly JobFinding[];
  /** Gives the person what came of it, as often as they ask. */
  readonly save?: () => void;
}

/** The long work of an app. `app.config.ts` has `jobsOf(app)` under `publishes` and `jobsAct` under `answers`. */
export interface JobList {
  /** Begins a piece of work, which goes on while the person does something else. */
  start(work: JobWork): void;
  /**
   * Shows the list to the shell and does what people say to it there; work may have begun before.
   * Returns the way to stop, which ends all work.
   */
  connect(host: Pick<Host, 'messages' | 'telemetry'>): () => void;
}

export interface JobListOptions {
  readonly app: string;
  /** Says in words why a job failed. */
  readonly describe: (error: unknown) => string;
}

/** How many jobs are listed; the oldest of those that have ended leave first. */
const most = 20;

interface Entry {
  readonly job: Job;
  readonly work: JobWork;
  readonly ending: AbortController;
  readonly save?: (() => void) | undefined;
}

/** Makes the list of an app: one for all of its pages. */
export function createJobList({ app, describe }: JobListOptions): JobList {
  const topic = jobsOf(app);
  const kept = createKeptJobs();
  let count = 0;
  const start = (work: JobWork): void => {
    count += 1;
    const ending = new AbortController();
    const shown = work.page === undefined ? {} : { page: work.page };
    kept.add({ job: { id: String(count), title: work.title, state: 'running', ...shown, acts: ['cancel'] }, work, ending });
    void follow(kept, String(count), { work, signal: ending.signal, describe });
  };
  const act = (id: string, wanted: JobAct): boolean => {
    const entry = kept.find(id);
    if (!entry?.job.acts.includes(wanted)) return false;
    if (wanted === 'cancel') cancel(kept, entry);
    else if (wanted === 'save') entry.save?.();
    else kept.forget(id);
    if (wanted === 'retry') start(entry.work);
    return true;
  };
  return {
    start,
    connect({ messages, telemetry }) {
      kept.showTo((jobs) => messages.set(topic, [...jobs]));
      const stop = answered(() => messages.answer(jobsAct, ({ id, act: wanted }) => act(id, wanted)), telemetry);
      return () => {
        kept.clear();
        stop();
        kept.showTo(toNobody);
      };
    },
  };
}

/** Another release of the app on the page may answer already: then its list is the one that people act on. */
function answered(answer: () => () => void, telemetry: Host['telemetry']): () => void {
  try {
    return answer();
  } catch (error) {
    telemetry.error(error);
    return () => undefined;
  }
}

interface KeptJobs {
  /** Has `show` told of each change from now on, and of what began before anybody listened. */
  showTo(show: (jobs: readonly Job[]) => void): void;
  add(entry: Entry): void;
  find(id: string): Entry | undefined;
  change(id: string, next: Partial<Job>, save?: () => void): void;
  forget(id: string): void;
  /** Ends what runs, and keeps nothing. */
  clear(): void;
}

function toNobody(): void {}

function createKeptJobs(): KeptJobs {
  let entries: readonly Entry[] = [];
  let show: (jobs: readonly Job[]) => void = toNobody;
  const put = (next: readonly Entry[]): void => {
    entries = next;
    show(entries.map(({ job }) => job));
  };
  return {
    showTo(next) {
      show = next;
      if (entries.length > 0) put(entries);
    },
    add: (entry) => put(shorten([entry, ...entries])),
    find: (id) => entries.find(({ job }) => job.id === id),
    change: (id, next, save) =>
      put(entries.map((entry) => (entry.job.id === id ? { ...entry, job: { ...entry.job, ...next }, save } : entry))),
    forget: (id) => put(entries.filter(({ job }) => job.id !== id)),
    clear() {
      const running = entries;
      put([]);
      for (const { ending } of running) ending.abort();
    },
  };
}

interface Following {
  readonly work: JobWork;
  readonly signal: AbortSignal;
  readonly describe: JobListOptions['describe'];
}

/** Does a job and keeps what becomes of it, unless it was ended meanwhile. */
async function follow(kept: KeptJobs, id: string, { work, signal, describe }: Following): Promise<void> {
  let shown = -1;
  const isRunning = (): boolean => kept.find(id)?.job.state === 'running';
  const progress = (done: number, total: number): void => {
    const percent = total === 0 ? 0 : Math.floor((done * 100) / total);
    if (percent === shown || !isRunning()) return;
    shown = percent;
    kept.change(id, { progress: { done, total } });
  };
  try {
    const { note, findings = [], save } = await work.run({ signal, progress });
    const acts: Job['acts'] = save ? ['save', 'forget'] : ['forget'];
    const said = { ...(note !== undefined && { note }), ...(findings.length > 0 && { findings: [...findings] }) };
    if (isRunning()) kept.change(id, { state: 'done', ...said, acts }, save);
  } catch (error) {
    if (isRunning()) kept.change(id, { state: 'failed', note: describe(error), acts: ['retry', 'forget'] });
  }
}

/** Marked first: what the work throws at its end is no failure. */
function cancel(kept: KeptJobs, { job, ending }: Entry): void {
  kept.change(job.id, { state: 'cancelled', acts: ['retry', 'forget'] });
  ending.abort();
}

function shorten(entries: readonly Entry[]): readonly Entry[] {
  const oldest = entries.length > most ? entries.findLast(({ job }) => job.state !== 'running') : undefined;
  return oldest ? entries.filter((entry) => entry !== oldest) : entries;
}

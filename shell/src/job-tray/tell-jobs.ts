import type { PageToast } from '../page/page-services.ts';
import type { PageJob } from '../topics/follow-jobs.ts';
import { texts } from './texts.ts';
import type { ActOnJob } from './use-act-on-job.ts';

interface TellJobsOptions {
  readonly toast: (toast: PageToast) => void;
  readonly act: ActOnJob;
  /** The path of the page that the person sees. */
  readonly pathInSight: () => string;
}

/**
 * Returns what tells of each change of a list of jobs, once: that a job has begun, what came of it, or why it failed.
 *
 * There is one toast for a job, and none where the page in sight shows the job itself.
 */
export function createJobTeller({ toast, act, pathInSight }: TellJobsOptions): (jobs: readonly PageJob[]) => void {
  let before: ReadonlyMap<string, PageJob['state']> = new Map();
  return (jobs) => {
    for (const job of jobs) {
      if (before.get(keyOf(job)) === job.state || job.page === pathInSight()) continue;
      const told = toastOf(job, act);
      if (told) toast({ ...told, about: `job ${keyOf(job)}` });
    }
    before = new Map(jobs.map((job) => [keyOf(job), job.state]));
  };
}

function keyOf({ app, id }: PageJob): string {
  return `${app}/${id}`;
}

/** A person who has cancelled a job knows it. */
function toastOf(job: PageJob, act: ActOnJob): PageToast | undefined {
  const { title, state, note, acts } = job;
  if (state === 'running') return { tone: 'info', text: texts.text('jobs.started', { title }) };
  if (state === 'done') {
    const text = note === undefined ? texts.text('jobs.done', { title }) : texts.text('jobs.doneWith', { title, note });
    return { tone: 'success', text };
  }
  if (state === 'cancelled') return undefined;
  const again = { label: texts.text('jobs.act.retry'), run: () => act(job, 'retry') };
  return { tone: 'danger', text: texts.text('jobs.failed', { title, note: note ?? '' }), ...(acts.includes('retry') && { action: again }) };
}

import type { ToastRequest } from '@suanpan/protocol/host';
import { useEffect, useRef } from 'react';
import { usePage } from '../frame/page-context.tsx';
import type { PageJob } from '../topics/follow-jobs.ts';
import { texts } from './texts.ts';
import type { ActOnJob } from './use-act-on-job.ts';

/** Tells in a toast that a job has begun, what came of it, and why it failed; keeps the page and the app from leaving meanwhile. */
export function useTellJobs(jobs: readonly PageJob[], act: ActOnJob): void {
  const { toast, busyApps } = usePage();
  const before = useRef<ReadonlyMap<string, PageJob['state']>>(new Map());
  useEffect(() => {
    for (const job of jobs) {
      const told = before.current.get(keyOf(job)) === job.state ? undefined : toastOf(job, act);
      if (told) toast(told);
    }
    before.current = new Map(jobs.map((job) => [keyOf(job), job.state]));
  }, [jobs, act, toast]);
  const busy = JSON.stringify([...new Set(jobs.filter(({ state }) => state === 'running').map(({ app }) => app))]);
  useEffect(() => {
    const apps = JSON.parse(busy) as readonly string[];
    if (apps.length === 0) return undefined;
    for (const app of apps) busyApps.add(app);
    const stay = (leaving: BeforeUnloadEvent): void => leaving.preventDefault();
    window.addEventListener('beforeunload', stay);
    return () => {
      for (const app of apps) busyApps.delete(app);
      window.removeEventListener('beforeunload', stay);
    };
  }, [busy, busyApps]);
}

function keyOf({ app, id }: PageJob): string {
  return `${app}/${id}`;
}

/** A person who has cancelled a job knows it. */
function toastOf(job: PageJob, act: ActOnJob): ToastRequest | undefined {
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

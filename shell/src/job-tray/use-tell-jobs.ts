import { useEffect, useMemo } from 'react';
import { usePage } from '../frame/page-context.tsx';
import type { PageJob } from '../topics/follow-jobs.ts';
import { createJobTeller } from './tell-jobs.ts';
import type { ActOnJob } from './use-act-on-job.ts';

/** Tells in a toast what becomes of jobs; keeps the page and the app from leaving meanwhile. */
export function useTellJobs(jobs: readonly PageJob[], act: ActOnJob): void {
  const { toast, busyApps, navigation } = usePage();
  const tell = useMemo(() => createJobTeller({ toast, act, pathInSight: () => navigation.location.get().path }), [toast, act, navigation]);
  useEffect(() => tell(jobs), [jobs, tell]);
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

import { useEffect } from 'react';
import { useHost } from '../host/host-context.tsx';
import type { JobList } from './job-list.ts';

/** Shows an app's long work to the shell while the component is on the screen; it belongs behind the app's pages. */
export function useJobs(jobs: JobList): void {
  const host = useHost();
  useEffect(() => jobs.connect(host), [jobs, host]);
}

import { useJobs } from '@suanpan/app-kit/use-jobs';
import { jobs } from './jobs.ts';

/** What the app does for others, whether a page of it is open or not: its imports and exports go on. Renders nothing. */
export function Background() {
  useJobs(jobs);
  return null;
}

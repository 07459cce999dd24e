import { useJobs } from '@suanpan/app-kit/use-jobs';
import { jobs } from './jobs.ts';

/** What the app does whether a page of it is open or not: what is done to several documents goes on. Renders nothing. */
export function Background() {
  useJobs(jobs);
  return null;
}

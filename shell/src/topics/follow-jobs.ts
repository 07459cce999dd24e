import type { ComposedApp } from '@suanpan/protocol/composition';
import type { HostMessages } from '@suanpan/protocol/host-messages';
import type { ReadableStore } from '@suanpan/protocol/host';
import { type Job, jobsOf } from '@suanpan/protocol/jobs';
import { combineStores } from '../stores/combine-stores.ts';
import { publishersOf } from './publishers-of.ts';

/** A job with the app that does it. */
export interface PageJob extends Job {
  readonly app: string;
}

/** Returns the jobs of all of `apps` as one list: what runs comes first, and each app's newest before its older ones. */
export function followJobs(apps: readonly ComposedApp[], messages: HostMessages): ReadableStore<readonly PageJob[]> {
  const names = publishersOf(apps, jobsOf);
  return combineStores(
    names.map((name) => messages.state(jobsOf(name))),
    (all) =>
      all
        .flatMap((jobs, index) => (jobs ?? []).map((job) => ({ ...job, app: names[index] ?? '' })))
        .toSorted((one, other) => Number(other.state === 'running') - Number(one.state === 'running')),
  );
}

import { expect, it } from 'vitest';
import { composedSales, composedWorkbench } from '@suanpan/protocol/composition-examples';
import { sideOf } from '@suanpan/protocol/declared-messages';
import type { HostMessages } from '@suanpan/protocol/host-messages';
import { type Job, jobsOf } from '@suanpan/protocol/jobs';
import { createStore } from '../stores/create-store.ts';
import { followJobs } from './follow-jobs.ts';

function job(id: string, state: Job['state']): Job {
  return { id, title: id, state, acts: [] };
}

it('makes one list of the jobs of all apps: what runs comes first', () => {
  const states = new Map<string, ReturnType<typeof createStore<readonly Job[] | undefined>>>();
  const app = (composed: typeof composedSales) => {
    const contract = jobsOf(composed.name);
    states.set(contract.name, createStore<readonly Job[] | undefined>(undefined));
    return { ...composed, messages: { publishes: { [contract.name]: sideOf(contract) }, subscribes: {}, asks: {}, answers: {} } };
  };
  const silent = { ...composedSales, name: 'silent' };
  const apps = [app(composedWorkbench), app(composedSales), silent];
  const jobs = followJobs(apps, { state: ({ name }: { name: string }) => states.get(name) } as unknown as HostMessages);
  expect(jobs.get()).toEqual([]);
  states.get('workbench.jobs')?.set([job('old', 'done')]);
  states.get('sales.jobs')?.set([job('new', 'running'), job('lost', 'failed')]);
  expect(jobs.get().map(({ app: name, id }) => `${name}/${id}`)).toEqual(['sales/new', 'workbench/old', 'sales/lost']);
  expect(jobs.get()).toBe(jobs.get());
});

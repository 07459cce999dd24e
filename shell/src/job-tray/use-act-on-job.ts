import { type JobAct, jobsAct } from '@suanpan/protocol/jobs';
import { useCallback } from 'react';
import { usePage } from '../frame/page-context.tsx';
import { useTellFailure } from '../frame/use-tell-failure.ts';
import type { PageJob } from '../topics/follow-jobs.ts';
import { texts } from './texts.ts';

/** Has the app that does a job do something about it. */
export type ActOnJob = (job: PageJob, act: JobAct) => void;

/** Returns how to have something done about a job; whatever hinders it is told. */
export function useActOnJob(): ActOnJob {
  const { askApp, toast } = usePage();
  const tell = useTellFailure();
  return useCallback(
    ({ app, id }, act) => {
      askApp(app, jobsAct, { input: { id, act } }).then(
        (isThere) => isThere || toast({ tone: 'info', text: texts.text('jobs.gone') }),
        tell,
      );
    },
    [askApp, tell, toast],
  );
}

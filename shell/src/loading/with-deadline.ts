import { ProtocolError } from '@suanpan/protocol/errors';
import { type LifecycleStep, deadlines } from '@suanpan/protocol/lifecycle';

export interface DeadlineSubject {
  readonly step: LifecycleStep;
  readonly app: string;
  readonly release: string;
  /** How many times the protocol's deadline this app may take; 1 when absent. */
  readonly patience?: number;
  /** What is named in the error; the app when absent. */
  readonly what?: string;
}

/** Resolves as `work` does, or rejects with SP-LOAD-002 when the step takes longer than the protocol allows. */
export async function withDeadline<T>(subject: DeadlineSubject, work: () => Promise<T>): Promise<T> {
  const limit = deadlines[subject.step] * (subject.patience ?? 1);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate(subject, limit)), limit);
  });
  try {
    return await Promise.race([work(), expiry]);
  } finally {
    clearTimeout(timer);
  }
}

function tooLate({ step, app, release, what = `the app "${app}"` }: DeadlineSubject, limit: number): ProtocolError {
  return new ProtocolError('SP-LOAD-002', `Cannot ${step} ${what}: it took longer than ${limit / 1000} s`, {
    facts: { release, step },
  });
}

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Deed, Reply } from './tcc-orders.ts';

/** A real process of the fault tests. */
export interface Child {
  /** Tells it to do something, and returns the answer; throws with the reason of a refusal, or when it dies meanwhile. */
  tell(deed: Deed): Promise<unknown>;
  /** Resolves when it waits at a point. */
  reached(): Promise<string>;
  /** Resolves with the signal that ended it. */
  readonly ended: Promise<string | null>;
  kill(): Promise<void>;
}

/** Starts a process from its compiled program. */
export function startChild(program: string): Child {
  const child = fork(program, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>();
  const points: ((point: string) => void)[] = [];
  let count = 0;
  child.on('message', (reply: Reply) => {
    if ('reached' in reply) return points.shift()?.(reply.reached);
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('error' in reply) asked?.reject(new Error(reply.error));
    else asked?.resolve(reply.result);
  });
  const ended = endOf(child);
  void ended.then(() => {
    for (const { reject } of waiting.values()) reject(new Error('The process ended'));
  });
  return {
    ended,
    tell(deed) {
      count += 1;
      const id = count;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        child.send({ ...deed, id }, (error) => error !== null && reject(new Error('The process ended', { cause: error })));
      });
    },
    reached: () => new Promise((resolve) => points.push(resolve)),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function endOf(child: ChildProcess): Promise<string | null> {
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal;
}

import { createDoorbell } from './doorbell.ts';

/** Writes one line about a fault. */
export type Log = (entry: Readonly<Record<string, unknown>>) => void;

/** Work that is done again and again until it is stopped. */
export interface WorkLoop {
  /** Says that there may be work. */
  wake(): void;
  /** Resolves when the piece of work at hand is done. */
  stop(): Promise<void>;
}

/** What a loop does. */
export interface LoopTask {
  readonly name: string;
  /** How long to wait for a wake when there was nothing to do, in milliseconds. */
  readonly idleMs: number;
  /** Does a piece of work and returns whether there may be more at once. */
  readonly step: (isStopping: () => boolean) => Promise<boolean>;
}

const shortestPauseMs = 100;
const longestPauseMs = 5000;

/** Starts a loop. A step that fails is logged and done again after a pause, which grows with each failure in a row. */
export function startWorkLoop({ name, idleMs, step }: LoopTask, log: Log): WorkLoop {
  const bell = createDoorbell();
  const stopping = new AbortController();
  const isStopping = (): boolean => stopping.signal.aborted;
  const run = async (): Promise<void> => {
    let pause = shortestPauseMs;
    while (!isStopping()) {
      try {
        const more = await step(isStopping);
        pause = shortestPauseMs;
        if (!more && !isStopping()) await bell.wait(idleMs);
      } catch (error) {
        log({ level: 'warn', event: 'messages-failed', loop: name, message: error instanceof Error ? error.message : String(error) });
        if (!isStopping()) await bell.wait(pause);
        pause = Math.min(longestPauseMs, pause * 2);
      }
    }
  };
  const ended = run();
  return {
    wake: () => bell.ring(),
    stop() {
      stopping.abort();
      bell.ring();
      return ended;
    },
  };
}

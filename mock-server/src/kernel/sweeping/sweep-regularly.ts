/** What is done again and again, and how often. */
export interface Sweeping {
  readonly sweep: () => Promise<void>;
  /** From the end of one sweep to the next, in milliseconds. */
  readonly everyMs: number;
  /** What is logged when one fails. */
  readonly failed: string;
  readonly log: (entry: Readonly<Record<string, unknown>>) => void;
}

/** Sweeps now and then regularly, and returns what stops that, once a sweep that runs is done. A sweep that fails is logged. */
export function sweepRegularly({ sweep, everyMs, failed, log }: Sweeping): () => Promise<void> {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const once = async (): Promise<void> => {
    try {
      await sweep();
    } catch (error) {
      if (!isStopped) log({ level: 'warn', event: failed, message: String(error) });
    }
    if (!isStopped) timer = setTimeout(next, everyMs).unref();
  };
  let running = once();
  function next(): void {
    running = once();
  }
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
  };
}

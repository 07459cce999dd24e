import type { Instance } from './instance.ts';
import type { BeatingInstance, InstanceRegistry } from './instance-registry.ts';

/** Whoever gave no sign of life for so long is left out. */
export const silenceMs = 3000;

/** How often to look while there are instances, or are to be; and how often where none were ever seen. */
const looks = { usualMs: 500, idleMs: 5000 } as const;

/** How long after an instance has left the registry others may still come. */
export const farewellMs = looks.usualMs + 250;

/** The instances that are there, remembered, and asked for anew by a timer. */
export interface InstanceWatch {
  /** Returns those that live, as far as is known here. */
  all(): readonly Instance[];
  /** Leaves one out, which refuses, until it gives another sign of life. */
  leaveOut(id: string): void;
  /** Calls back after each look. */
  onLook(looked: () => void): void;
  stop(): Promise<void>;
}

/** How to watch. */
export interface WatchOptions {
  readonly registry: InstanceRegistry;
  /** Whether there are to be instances: then it looks often from the beginning. */
  readonly expects: boolean;
}

/** Begins to watch the registry; resolves after the first look. A look that fails changes nothing. */
export async function watchInstances({ registry, expects }: WatchOptions): Promise<InstanceWatch> {
  const leftOut = new Map<string, string>();
  const listeners: (() => void)[] = [];
  let found: readonly BeatingInstance[] = [];
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    try {
      found = await registry.find(silenceMs);
      for (const [id, beat] of leftOut) if (!found.some((one) => one.id === id && one.beat === beat)) leftOut.delete(id);
    } catch {
      // Without the directory's database nothing is answered anyway, and whoever asks it is told so.
    }
    for (const looked of listeners) looked();
    if (!isStopped) timer = setTimeout(next, expects || found.length > 0 ? looks.usualMs : looks.idleMs).unref();
  };
  let running = look();
  function next(): void {
    running = look();
  }
  await running;
  return {
    all: () => found.filter(({ id }) => !leftOut.has(id)),
    leaveOut(id) {
      const instance = found.find((one) => one.id === id);
      if (instance !== undefined) leftOut.set(id, instance.beat);
    },
    onLook: (looked) => void listeners.push(looked),
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

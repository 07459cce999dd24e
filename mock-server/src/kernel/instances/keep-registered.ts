import type { Instance } from './instance.ts';
import type { InstanceRegistry } from './instance-registry.ts';
import { silenceMs } from './instance-watch.ts';

/** How often an instance says that it lives. */
const beatMs = 1000;

/** An instance that is in the registry for as long as it lives. */
export interface Registration {
  /** Whether others can have found it a moment ago. */
  isRegistered(): boolean;
  /** Takes it out of the registry, so that nobody comes any more. */
  leave(): Promise<void>;
}

/** What a registration is made with. */
export interface RegistrationTools {
  readonly registry: InstanceRegistry;
  readonly log: (entry: Readonly<Record<string, unknown>>) => void;
}

/** Enters an instance and says regularly that it lives: a registry that was away, or lost it, has it again with the next beat. */
export async function keepRegistered({ registry, log }: RegistrationTools, instance: Instance): Promise<Registration> {
  await registry.beat(instance);
  let beatenAt = performance.now();
  let isLeaving = false;
  let timer: NodeJS.Timeout | undefined;
  const beat = async (): Promise<void> => {
    try {
      await registry.beat(instance);
      beatenAt = performance.now();
    } catch (error) {
      if (!isLeaving) log({ level: 'warn', event: 'beat-failed', message: String(error) });
    }
    if (!isLeaving) next();
  };
  let running = Promise.resolve();
  function next(): void {
    timer = setTimeout(() => {
      running = beat();
    }, beatMs).unref();
  }
  next();
  return {
    isRegistered: () => !isLeaving && performance.now() - beatenAt < silenceMs,
    async leave() {
      isLeaving = true;
      clearTimeout(timer);
      await running;
      // A database that is away forgets it by its silence.
      await registry.remove(instance.id).catch((error: unknown) => log({ level: 'warn', event: 'leave-failed', message: String(error) }));
    },
  };
}

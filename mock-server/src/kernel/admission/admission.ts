import { bulkhead, BulkheadRejectedError } from 'cockatiel';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Refusal } from '../refusal/refusal.ts';

/** Why work is not begun. */
export type AdmissionReason = 'overloaded';

/** How much a process takes on. */
export interface AdmissionLimits {
  /** How much work may be under way at once. */
  readonly maxInFlight: number;
  /** How late the event loop may come to what is due, on the average of a moment, in milliseconds. */
  readonly maxLoopDelayMs: number;
}

/** The door of a process: what it cannot take on is refused before anything is done for it. */
export interface Admission {
  /** Runs work, or refuses it with "overloaded"; what is small and needed first is always let in. */
  admit<T>(isUrgent: boolean, work: () => Promise<T>): Promise<T>;
  health(): { readonly inFlight: number; readonly loopDelayMs: number; readonly shed: number };
  close(): void;
}

/** How often the event loop looks at the clock, and over how long the average goes. */
const loop = { resolutionMs: 20, momentMs: 500 } as const;

/** Opens the door of this process. */
export function openAdmission({ maxInFlight, maxLoopDelayMs }: AdmissionLimits): Admission {
  const places = bulkhead(maxInFlight);
  const delays = monitorEventLoopDelay({ resolution: loop.resolutionMs });
  delays.enable();
  let loopDelayMs = 0;
  let shed = 0;
  const timer = setInterval(() => {
    // Nothing was measured while the loop stood still, which is late enough.
    loopDelayMs = Number.isNaN(delays.mean) ? loop.momentMs : Math.max(0, delays.mean / 1e6 - loop.resolutionMs);
    delays.reset();
  }, loop.momentMs).unref();
  const refuse = (): never => {
    shed += 1;
    throw new Refusal<AdmissionReason>('overloaded');
  };
  return {
    async admit(isUrgent, work) {
      if (isUrgent) return work();
      if (loopDelayMs > maxLoopDelayMs) return refuse();
      try {
        return await places.execute(work);
      } catch (error) {
        if (error instanceof BulkheadRejectedError) return refuse();
        throw error;
      }
    },
    health: () => ({ inFlight: maxInFlight - places.executionSlots, loopDelayMs: Math.round(loopDelayMs), shed }),
    close() {
      clearInterval(timer);
      delays.disable();
    },
  };
}

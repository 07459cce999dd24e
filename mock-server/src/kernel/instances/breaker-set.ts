import { BrokenCircuitError, circuitBreaker, CircuitState, ConsecutiveBreaker, handleAll, type CircuitBreakerPolicy } from 'cockatiel';
import type { Instance } from './instance.ts';
import { NotSent } from './send-request.ts';

/** Failures in a row after which an instance is left out, and for how long at least. */
const breaking = { failures: 3, halfOpenAfterMs: 2000 } as const;

/** A circuit breaker for each instance. */
export class BreakerSet {
  readonly #breakers = new Map<string, CircuitBreakerPolicy>();

  /** Returns whether an instance is left out as it failed. */
  isOpen(instance: Instance): boolean {
    return this.#of(instance).state !== CircuitState.Closed;
  }

  /** Runs a call of an instance and counts how it ends; throws `NotSent` while it is left out. */
  async run<T>(instance: Instance, call: () => Promise<T>): Promise<T> {
    try {
      return await this.#of(instance).execute(call);
    } catch (error) {
      if (error instanceof BrokenCircuitError) throw new NotSent('It failed several times in a row', { cause: error });
      throw error;
    }
  }

  /** Forgets those that are gone, and tries those that are left out: by `probe`, so that no person waits for the trial. */
  lookAfter(all: readonly Instance[], probe: (instance: Instance) => Promise<unknown>): void {
    for (const id of this.#breakers.keys()) if (!all.some((instance) => instance.id === id)) this.#breakers.delete(id);
    for (const instance of all) {
      if (this.#of(instance).state === CircuitState.Open) void this.run(instance, () => probe(instance)).catch(() => undefined);
    }
  }

  #of({ id }: Instance): CircuitBreakerPolicy {
    const known =
      this.#breakers.get(id) ??
      circuitBreaker(handleAll, { halfOpenAfter: breaking.halfOpenAfterMs, breaker: new ConsecutiveBreaker(breaking.failures) });
    this.#breakers.set(id, known);
    return known;
  }
}

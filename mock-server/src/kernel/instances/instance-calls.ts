import { timeout, TimeoutStrategy } from 'cockatiel';
import { BreakerSet } from './breaker-set.ts';
import type { Instance, InstanceState } from './instance.ts';
import type { InstanceWatch } from './instance-watch.ts';
import { authorizationFor, NotSent, sendRequest, type InstanceAnswer, type InstanceRequest } from './send-request.ts';

/** How long a health request may take. */
const probeMs = 1000;

const probe: InstanceRequest = { method: 'GET', path: '/healthz', headers: {}, body: '' };

/** The ways to instances. */
export interface InstanceCalls {
  /** Returns whether somebody serves all of these. */
  has(services: readonly string[], lane: string): boolean;
  /** Returns who serves all of these, by turns: those of the lane if there are any, those of the stable one otherwise. */
  candidates(services: readonly string[], lane: string): readonly Instance[];
  /**
   * Sends a request to an instance once, and waits that long.
   *
   * Throws `NotSent` when nothing was sent, any other error when it is not known what became of it.
   */
  call(instance: Instance, request: InstanceRequest, timeoutMs: number): Promise<InstanceAnswer>;
  /** Returns the headers that let us in at an instance's address; none when there is no such instance. */
  headersFor(address: string): Readonly<Record<string, string>>;
  /** Returns how many instances are found, and how many of them are left out as they failed. */
  health(): { readonly found: number; readonly broken: number };
  /** Returns each instance as it is known here. */
  states(): readonly InstanceState[];
}

/**
 * Returns the ways to the instances of a registry. One that refuses is left out until its next sign of life; one that fails several times in a
 * row, until it has answered a health request: no person waits for the trial.
 */
export function instanceCalls(watch: InstanceWatch): InstanceCalls {
  const breakers = new BreakerSet();
  watch.onLook(() => breakers.lookAfter(watch.all(), (instance) => send(instance, probe, probeMs)));
  let turn = 0;
  const able = (services: readonly string[], lane: string): readonly Instance[] => {
    const all = watch.all().filter((one) => services.every((name) => one.services.includes(name)) && !breakers.isOpen(one));
    const ofLane = all.filter((one) => one.lane === lane);
    return ofLane.length > 0 ? ofLane : all.filter((one) => one.lane === 'stable');
  };
  return {
    has: (services, lane) => able(services, lane).length > 0,
    candidates(services, lane) {
      const chosen = able(services, lane);
      turn += 1;
      const first = turn % Math.max(1, chosen.length);
      return [...chosen.slice(first), ...chosen.slice(0, first)];
    },
    async call(instance, request, timeoutMs) {
      try {
        return await breakers.run(instance, () => send(instance, request, timeoutMs));
      } catch (error) {
        if (error instanceof NotSent) watch.leaveOut(instance.id);
        throw error;
      }
    },
    headersFor(address) {
      const instance = watch.all().find((one) => one.address === address);
      return instance === undefined ? {} : authorizationFor(instance);
    },
    states: () =>
      watch.all().map((one) => ({
        id: one.id,
        services: one.services,
        lane: one.lane,
        release: one.release,
        isBroken: breakers.isOpen(one),
      })),
    health: () => ({ found: watch.all().length, broken: watch.all().filter((one) => breakers.isOpen(one)).length }),
  };
}

function send(instance: Instance, request: InstanceRequest, timeoutMs: number): Promise<InstanceAnswer> {
  const patience = timeout(Math.ceil(timeoutMs), { strategy: TimeoutStrategy.Aggressive, abortOnReturn: false });
  return patience.execute(({ signal }) => sendRequest(instance, request, signal));
}

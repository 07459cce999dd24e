import { setTimeout as delay } from 'node:timers/promises';
import type { RequestReason } from '#interface/errors/request-reason.ts';
import type { WorldControls } from '#interface/world-controls.ts';
import { fixedClock, type Clock } from '#kernel/clock/clock.ts';
import { seededIds, type Ids } from '#kernel/ids/ids.ts';
import { FinalFailure } from '#kernel/messages/final-failure.ts';
import { seededRandom } from '#kernel/random/seeded-random.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';

/** Something that goes wrong in one company, and in no other. */
export interface WorldFault {
  /** What it befalls: requests (of one operation, when it is named), the handling of messages, or the participants of TCC. */
  readonly of: 'request' | 'message' | 'branch';
  readonly operation?: string | undefined;
  /** How long it waits first, in milliseconds. */
  readonly latency?: number | undefined;
  /** Whether it fails then, as when the database is away. */
  readonly fails?: boolean | undefined;
  /** Whether a message is refused for good then, which makes it a dead letter at once. */
  readonly refuses?: boolean | undefined;
  /** How often; for ever when absent. */
  readonly times?: number | undefined;
}

/** What tests may set of a company. */
export interface WorldState extends WorldControls {
  setClock(companyId: string, clock: Clock | null): void;
  seedIds(companyId: string, seed: number): void;
  setFaults(companyId: string, faults: readonly WorldFault[]): void;
  /** Waits, or refuses, as a test has asked for the messages or the participants of the company. */
  meetWork(companyId: string, of: 'message' | 'branch'): Promise<void>;
}

interface Counted {
  readonly fault: WorldFault;
  left: number;
}

/** Returns the state of all worlds of this process, with nothing set. */
export function openWorldState(clock: Clock): WorldState {
  const clocks = new Map<string, Clock>();
  const ids = new Map<string, Ids>();
  const faults = new Map<string, readonly Counted[]>();
  const meet = async (companyId: string, of: WorldFault['of'], operation: string | null): Promise<void> => {
    for (const counted of faults.get(companyId) ?? []) await suffer(counted, of, operation);
  };
  return {
    clockOf: (companyId) => clocks.get(companyId) ?? null,
    idsOf: (companyId) => ids.get(companyId) ?? null,
    meet: (companyId, operation) => meet(companyId, 'request', operation),
    meetWork: (companyId, of) => meet(companyId, of, null),
    setClock: (companyId, own) => void (own === null ? clocks.delete(companyId) : clocks.set(companyId, own)),
    seedIds: (companyId, seed) =>
      void ids.set(companyId, seededIds({ now: () => (clocks.get(companyId) ?? clock).now() }, seededRandom(seed))),
    setFaults: (companyId, list) =>
      void faults.set(
        companyId,
        list.map((fault) => ({ fault, left: fault.times ?? Number.POSITIVE_INFINITY })),
      ),
  };
}

/** A clock that stands still at an instant. */
export function standingClock(now: string): Clock {
  return fixedClock(new Date(now).toISOString());
}

async function suffer(counted: Counted, of: WorldFault['of'], operation: string | null): Promise<void> {
  const { fault } = counted;
  if (fault.of !== of || counted.left <= 0 || (fault.operation !== undefined && fault.operation !== operation)) return;
  counted.left -= 1;
  if (fault.latency !== undefined) await delay(fault.latency);
  if (fault.refuses === true) throw new FinalFailure('refused-by-a-test', 'A test has asked that messages of this company are refused');
  if (fault.fails === true) throw new Refusal<RequestReason>('database-unavailable');
}

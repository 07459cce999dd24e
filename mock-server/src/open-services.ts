import type { PublishedOperations } from '@suanpan/release/published-operations';
import type { PlatformSources } from '#application/platform/platform-work.ts';
import { signInThrottle } from '#application/sign-in-throttle.ts';
import type { Services } from '#interface/services.ts';
import { openAdmission } from '#kernel/admission/admission.ts';
import { fixedClock, systemClock, type Clock } from '#kernel/clock/clock.ts';
import { randomIds } from '#kernel/ids/ids.ts';
import { instanceCalls, type InstanceCalls } from '#kernel/instances/instance-calls.ts';
import { instanceRegistry } from '#kernel/instances/instance-registry.ts';
import { watchInstances } from '#kernel/instances/instance-watch.ts';
import { RetryBudget } from '#kernel/instances/retry-budget.ts';
import type { Config } from './config.ts';
import { openMessages, type OpenMessages } from './open-messages.ts';
import type { DomainParticipant } from './participants.ts';
import { startTcc, type RunningTcc } from './start-tcc.ts';
import type { WorldState } from './worlds/world-state.ts';
import type { LiveStore } from './store/open-live-store.ts';

/** Something of a process that must be let go of; what is opened later is closed earlier. */
export interface Part {
  close(): Promise<void> | void;
}

/** Lets go of all parts. */
export async function closeParts(parts: readonly Part[]): Promise<void> {
  for (const part of parts.toReversed()) await part.close();
}

/** What a process serves requests with. */
export interface OpenedServices {
  readonly services: Services;
  readonly messages: OpenMessages;
  readonly tcc: RunningTcc;
  readonly instances: InstanceCalls;
}

/** What is there before. */
export interface ServiceGrounds {
  readonly store: LiveStore;
  /** The operations of published releases; null where there are none. */
  readonly operations: PublishedOperations | null;
  /** The participants of TCC; those of the program when absent. */
  readonly participants?: readonly DomainParticipant[] | undefined;
  /** What tests ask for companies of theirs; null where they may not. */
  readonly worlds?: WorldState | null;
}

/** Opens what requests are served with, and enters it into `parts` as it goes. */
export async function openServices(
  config: Config,
  { store, operations, participants, worlds = null }: ServiceGrounds,
  parts: Part[],
): Promise<OpenedServices> {
  const clock = clockOf(config);
  const ids = randomIds(clock);
  const { database } = store;
  const watch = await watchInstances({ registry: instanceRegistry(database), expects: config.isGateway || config.domains !== null });
  parts.push({ close: () => watch.stop() });
  const instances = instanceCalls(watch);
  const meet = (of: 'message' | 'branch') => (companyId: string) => worlds?.meetWork(companyId, of);
  const tcc = await startTcc({ database, ids, log, instances, participants, meet: meet('branch') }, config);
  parts.push({ close: () => tcc.stop() });
  const admission = openAdmission(config);
  parts.push(admission);
  const { domainTimeoutMs: timeoutMs, isStrictGateway } = config;
  const keptElsewhere = new Set(config.tccPeers.keys());
  const messages = await openMessages(config, store, { ids, log, runTcc: tcc.run, keptElsewhere, meet: meet('message') });
  parts.push({ close: () => messages.stop() });
  const services: Services = {
    database,
    clock,
    ids,
    throttle: signInThrottle(),
    runTcc: tcc.run,
    keptElsewhere,
    operations,
    changes: store.changes,
    isStrict: config.operations === 'persisted',
    admission,
    foundingLimit: config.foundingLimit,
    attachmentQuota: config.attachmentQuotaMb * 1_048_576,
    worlds,
    platform: platformSources({ store, messages, instances, tcc }),
    peers: config.domains === null ? { calls: instances, budget: new RetryBudget(), timeoutMs, isStrict: isStrictGateway } : null,
    log,
  };
  return { services, messages, tcc, instances };
}

function platformSources({
  store,
  messages,
  instances,
  tcc,
}: Omit<OpenedServices, 'services'> & Pick<ServiceGrounds, 'store'>): PlatformSources {
  return {
    onShards: (ask) => messages.onShards(ask),
    shards: () => store.topology.shards.map((shard) => ({ id: shard.id, writer: shard.servers().writer.name })),
    instances: () => instances.states(),
    recover: () => tcc.recover(),
  };
}

/** Returns the clock that the configuration asks for. */
export function clockOf({ now }: Pick<Config, 'now'>): Clock {
  return now === null ? systemClock : fixedClock(now);
}

/** Writes one line about a fault to the error stream. */
export function log(entry: Readonly<Record<string, unknown>>): void {
  process.stderr.write(`${JSON.stringify(entry)}\n`);
}

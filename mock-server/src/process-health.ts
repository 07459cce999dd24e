import { timeout, TimeoutStrategy } from 'cockatiel';
import type { Domain } from '#interface/domains/domain-fields.ts';
import type { Database } from '#kernel/database/database.ts';
import type { MessageHealth } from '#kernel/messages/message-health.ts';
import type { OpenedServices } from './open-services.ts';

/** What is asked how a process is doing. */
export interface HealthSources extends Pick<OpenedServices, 'services' | 'messages' | 'instances'> {
  /** What it serves; null for everything. */
  readonly domains: readonly Domain[] | null;
  /** Whether gateways find it; null for one that nobody has to find. */
  readonly isRegistered: () => boolean | null;
  readonly isStopping: () => boolean;
}

/** Answers `/healthz` and `/readyz`; null for any other path. */
export type HealthHandler = (pathname: string) => Promise<Response> | null;

/** How long the database may take to answer. */
const patience = timeout(2000, TimeoutStrategy.Aggressive);

/** Whoever asks more often is told what was found last, so that nobody keeps the database busy by asking. */
const freshMs = 1000;

/** Returns what tells supervisors and people how this process is doing, in numbers and without a secret. */
export function processHealth(sources: HealthSources): HealthHandler {
  let found: { readonly at: number; readonly state: Promise<DatabaseState> } | null = null;
  const databaseState = (): Promise<DatabaseState> => {
    const now = performance.now();
    if (found === null || now - found.at > freshMs) found = { at: now, state: readState(sources) };
    return found.state;
  };
  const ready = async (): Promise<Response> => {
    const state = await databaseState();
    const registered = sources.isRegistered();
    const stopping = sources.isStopping();
    const isReady = state.database && registered !== false && !stopping;
    const numbers = { instances: sources.instances.health(), readers: readersOf(sources.services.database), ...state };
    return answer(isReady ? 200 : 503, { ready: isReady, registered, stopping, ...numbers, ...lifeOf(sources) });
  };
  return (pathname) => {
    if (pathname === '/healthz') return Promise.resolve(answer(200, { alive: true, ...lifeOf(sources) }));
    return pathname === '/readyz' ? ready() : null;
  };
}

interface DatabaseState {
  readonly database: boolean;
  readonly messages: Omit<MessageHealth, 'consumers'> | null;
}

async function readState({ services, messages }: HealthSources): Promise<DatabaseState> {
  try {
    const all = await patience.execute(async () => {
      await services.database.identityTx((tx) => tx.rows('SELECT 1'));
      return messages.health();
    });
    return { database: true, messages: sumOf(Object.values(all)) };
  } catch {
    return { database: false, messages: null };
  }
}

function sumOf(shards: readonly MessageHealth[]): Omit<MessageHealth, 'consumers'> {
  const sum = (of: (health: MessageHealth) => number): number => shards.reduce((total, health) => total + of(health), 0);
  const oldestMs = Math.max(0, ...shards.map((health) => health.oldestMs));
  return { unsent: sum(({ unsent }) => unsent), waiting: sum(({ waiting }) => waiting), dead: sum(({ dead }) => dead), oldestMs };
}

function readersOf(database: Database) {
  const readers = database.health().flatMap((shard) => shard.readers);
  return { all: readers.length, serving: readers.filter(({ serves }) => serves).length };
}

function lifeOf({ domains, services }: HealthSources) {
  return { domains: domains ?? 'all', uptimeSeconds: Math.round(process.uptime()), ...services.admission.health() };
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}

import type { PublishedOperations } from '@suanpan/release/published-operations';
import { signInThrottle, type ThrottleLimits } from '#application/sign-in-throttle.ts';
import { graphqlHandler, type GraphqlHandler } from '#interface/http/graphql-handler.ts';
import type { LateLimits } from '#interface/graphql/late-places.ts';
import type { WorldControls } from '#interface/world-controls.ts';
import type { Services } from '#interface/services.ts';
import type { Peers } from '#interface/domains/forward-request.ts';
import { openAdmission, type AdmissionLimits } from '#kernel/admission/admission.ts';
import { fixedClock, type Clock } from '#kernel/clock/clock.ts';
import { roles } from '#kernel/database/roles.ts';
import { openRelayDatabase, type RelayDatabase } from '#kernel/messages/relay-database.ts';
import { randomIds } from '#kernel/ids/ids.ts';
import type { Tcc } from '#kernel/tcc/open-tcc.ts';
import { createTestCompany, type TestCompanyWish } from '#seed/create-test-company.ts';
import type { TestCompany, TestUser } from '#seed/test-company.ts';
import { assembleTcc, type TccAssembly } from '../assemble-tcc.ts';
import { followNotices } from '../follow-notices.ts';
import { openTestDatabase, type TestDatabase } from './open-test-database.ts';
import { GraphqlClient } from './graphql-client.ts';

/** The API over a fresh database, without a port. */
export interface TestApi {
  readonly services: Services;
  readonly handler: GraphqlHandler;
  readonly store: TestDatabase;
  readonly tcc: Tcc;
  /** What was logged as a fault. */
  readonly faults: Readonly<Record<string, unknown>>[];
  company(options?: TestCompanyWish): Promise<TestCompany>;
  /** Returns a client signed in as a user of a company, or, without one, as nobody. */
  as(user?: Pick<TestUser, 'session'>): GraphqlClient;
  close(): Promise<void>;
}

/** What a test may have otherwise. */
export interface TestApiOptions {
  readonly clock?: Clock;
  readonly limits?: ThrottleLimits;
  /** A fresh database of one's own when absent. */
  readonly store?: TestDatabase;
  /** The operations of published releases. */
  readonly operations?: PublishedOperations;
  /** Whether the rules of production hold. */
  readonly isStrict?: boolean;
  readonly worlds?: WorldControls;
  /** The processes of domains; none when absent. */
  readonly peers?: Peers;
  /** Where participants of other systems are; none when absent. */
  readonly tccPeers?: ReadonlyMap<string, string>;
  /** How much is taken on; more than any test asks for when absent. */
  readonly admission?: AdmissionLimits;
  /** The most bytes of a company's attachments; more than any test sends when absent. */
  readonly attachmentQuota?: number;
  /** How many companies a person may found; more than any test founds when absent. */
  readonly foundingLimit?: number;
  /** How answers may come in parts; as in production when absent. */
  readonly late?: LateLimits;
}

/** The moment at which tests happen. */
export const testNow = '2026-11-23T02:24:00.000Z';

/** Opens the API for a test file. */
export async function openTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const store = options.store ?? (await openTestDatabase());
  const clock = options.clock ?? fixedClock(testNow);
  const { changes, close } = await followNotices(store.database, () => store.login(roles.app));
  const faults: Readonly<Record<string, unknown>>[] = [];
  const log = (entry: Readonly<Record<string, unknown>>): void => void faults.push(entry);
  const ids = randomIds(clock);
  const admission = openAdmission(options.admission ?? { maxInFlight: 1000, maxLoopDelayMs: 60_000 });
  const tcc = openTcc(options, { database: store.database, ids, log });
  const relay = openRelayDatabase(store.login(roles.relay), log);
  const services: Services = {
    database: store.database,
    clock,
    ids,
    throttle: signInThrottle(options.limits),
    runTcc: tcc.run,
    log,
    changes,
    platform: platformOf(relay, tcc),
    admission,
    ...settingsOf(options),
  };
  const handler = graphqlHandler(services, options.late);
  return {
    services,
    handler,
    tcc,
    store,
    faults,
    company: (wish = { secondCompany: false }) => createTestCompany(services, wish),
    as: (user) => new GraphqlClient(handler, user?.session ?? null),
    async close() {
      admission.close();
      await Promise.all([close(), relay.close()]);
      await store.close();
    },
  };
}

function settingsOf(options: TestApiOptions) {
  return {
    keptElsewhere: new Set(options.tccPeers?.keys()),
    operations: options.operations ?? null,
    isStrict: options.isStrict ?? false,
    worlds: options.worlds ?? null,
    foundingLimit: options.foundingLimit ?? 1000,
    attachmentQuota: options.attachmentQuota ?? 1_073_741_824,
    peers: options.peers ?? null,
  };
}

function openTcc({ tccPeers = new Map() }: TestApiOptions, assembly: TccAssembly): Tcc {
  return assembleTcc(assembly, { tccPeers, domains: null });
}

function platformOf(relay: RelayDatabase, tcc: Tcc): Services['platform'] {
  return {
    onShards: async (ask) => [{ shard: '1', answer: await ask(relay) }],
    shards: () => [{ id: '1', writer: '1' }],
    instances: () => [],
    recover: () => tcc.recover({ atOnce: true }),
  };
}

/** Returns the user of a company with a role. */
export function userOf(company: TestCompany, role: TestUser['role']): TestUser {
  const user = company.users.find((candidate) => candidate.role === role);
  if (user === undefined) throw new Error(`The company has no ${role}`);
  return user;
}

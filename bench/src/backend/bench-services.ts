import { createHash } from 'node:crypto';
import type { Database } from '../../../mock-server/src/kernel/database/database.ts';
import { openChangeFeed } from '../../../mock-server/src/application/change-feed.ts';
import { signInThrottle } from '../../../mock-server/src/application/sign-in-throttle.ts';
import type { Services } from '../../../mock-server/src/interface/services.ts';
import { openAdmission } from '../../../mock-server/src/kernel/admission/admission.ts';
import { fixedClock } from '../../../mock-server/src/kernel/clock/clock.ts';
import { randomIds } from '../../../mock-server/src/kernel/ids/ids.ts';
import { benchNow } from './seed-million.ts';

/** Returns what requests are served with, over a database; `published` are operations that run as compiled code. */
export function benchServices(database: Database, published: readonly string[] = []): Services {
  const clock = fixedClock(benchNow);
  const texts = new Map(published.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
  return {
    database,
    clock,
    ids: randomIds(clock),
    throttle: signInThrottle(),
    runTcc: () => Promise.reject(new Error('Nothing spans databases here')),
    keptElsewhere: new Set(),
    operations: { find: async (hash) => texts.get(hash) ?? null, enums: async () => null },
    changes: openChangeFeed(),
    isStrict: published.length > 0,
    worlds: null,
    platform: {
      onShards: async () => [],
      shards: () => [],
      instances: () => [],
      recover: () => Promise.reject(new Error('Nothing spans databases here')),
    },
    foundingLimit: 0,
    attachmentQuota: 1_073_741_824,
    admission: openAdmission({ maxInFlight: 1000, maxLoopDelayMs: 60_000 }),
    peers: null,
    log: () => undefined,
  };
}

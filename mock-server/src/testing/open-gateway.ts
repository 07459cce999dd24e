import { tmpdir } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { instanceCalls, type InstanceCalls } from '#kernel/instances/instance-calls.ts';
import { instanceRegistry } from '#kernel/instances/instance-registry.ts';
import { watchInstances } from '#kernel/instances/instance-watch.ts';
import { RetryBudget } from '#kernel/instances/retry-budget.ts';
import { openTestApi, testNow, type TestApi } from './open-test-api.ts';
import type { TestDatabase } from './open-test-database.ts';
import { compileProgram } from './tcc/compile-program.ts';
import { startDomainProcess, type DomainProcess } from './start-domain-process.ts';

/** The API of a gateway over a database, and processes of domains over the same one. */
export interface TestGateway {
  readonly api: TestApi;
  readonly calls: InstanceCalls;
  /** Starts a process of some domains; resolves when the gateway has found it. */
  start(domains: string, environment?: Readonly<Record<string, string>>): Promise<DomainProcess>;
  close(): Promise<void>;
}

/** What a gateway of a test may have otherwise. */
export interface GatewayOptions {
  readonly isStrict?: boolean;
  readonly timeoutMs?: number;
}

/** Opens a gateway; what it started is killed when it is closed. */
export async function openGateway(
  store: TestDatabase,
  { isStrict = false, timeoutMs = 10_000 }: GatewayOptions = {},
): Promise<TestGateway> {
  const folder = mkdtempSync(join(tmpdir(), 'suanpan-domains-'));
  const watch = await watchInstances({ registry: instanceRegistry(store.database), expects: true });
  const calls = instanceCalls(watch);
  const api = await openTestApi({ store, peers: { calls, budget: new RetryBudget(), timeoutMs, isStrict } });
  const program = compileProgram('src/main.ts');
  const started: DomainProcess[] = [];
  const url = `postgres://suanpan_owner@localhost/${store.name}?host=${encodeURIComponent(inject('socketFolder'))}`;
  return {
    api,
    calls,
    async start(domains, environment = {}) {
      const own = { DATABASE_URL: url, SUANPAN_NOW: testNow, SUANPAN_DATA: folder };
      const child = await startDomainProcess({ program: (await program).file, domains, environment: { ...own, ...environment } });
      started.push(child);
      while (!watch.all().some(({ address }) => address === child.address)) await new Promise<void>((found) => watch.onLook(found));
      return child;
    },
    async close() {
      for (const child of started) child.signal('SIGKILL');
      await Promise.all(started.map(({ ended }) => ended));
      await watch.stop();
      await api.close();
      rmSync(folder, { recursive: true, force: true });
      (await program).remove();
    },
  };
}

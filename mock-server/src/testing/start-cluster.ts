import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgresCluster } from '#kernel/postgres/postgres-cluster.ts';
import { migrations } from '#schema/migrations.ts';
import { prepareEmbeddedDatabase } from '#kernel/database/prepare-database.ts';

declare module 'vitest' {
  /** What the global setup hands to the test files. */
  export interface ProvidedContext {
    socketFolder: string;
  }
}

/** Starts one PostgreSQL for all integration tests, with a migrated database to copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'suanpan-test-'));
  const cluster = await startPostgresCluster(folder);
  await prepareEmbeddedDatabase(cluster.socketFolder, 'suanpan_template', migrations);
  project.provide('socketFolder', cluster.socketFolder);
  return async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

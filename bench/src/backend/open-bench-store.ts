import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../../mock-server/src/store/open-store.ts';

/** A fresh embedded database of a bench's own. */
export async function openBenchStore(): Promise<Store> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'suanpan-bench-'));
  const store = await openStore({ dataFolder, databaseUrl: null, topologyFile: null, cluster: false, archiveFolder: null });
  return {
    ...store,
    async close() {
      await store.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

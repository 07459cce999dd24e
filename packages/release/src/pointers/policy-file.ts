import { join } from 'node:path';
import type { ReleaseStore } from '../store/release-store.ts';

/** Where one version of a policy is kept. */
export interface PolicyFile {
  readonly app: string;
  readonly version: number;
}

/** Returns the path of a version of a policy. */
export function policyFileOf(store: ReleaseStore, { app, version }: PolicyFile): string {
  return join(store.folder, 'policies', `${app}.${String(version).padStart(6, '0')}.json`);
}

/** Returns which version of which policy a file's name means; undefined for any other file. */
export function readPolicyFile(name: string): PolicyFile | undefined {
  const [, app, version] = /^([a-z][a-z0-9-]{0,39})\.(\d{6,})\.json$/.exec(name) ?? [];
  return app === undefined ? undefined : { app, version: Number(version) };
}

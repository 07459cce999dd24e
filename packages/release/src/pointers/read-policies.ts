import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ReleaseStore, unusable } from '../store/release-store.ts';
import { type Policy, parsePolicy } from './policy.ts';
import { type PolicyFile, policyFileOf, readPolicyFile } from './policy-file.ts';

/** Returns the files of the policies that count now: the highest version of each app. */
export async function listPolicies(store: ReleaseStore): Promise<PolicyFile[]> {
  const latest = new Map<string, PolicyFile>();
  for (const file of await listFiles(store)) {
    if (file.version > (latest.get(file.app)?.version ?? 0)) latest.set(file.app, file);
  }
  return [...latest.values()].toSorted((a, b) => (a.app < b.app ? -1 : 1));
}

/** Reads the policy of an app that counts now; null when it has none yet. */
export async function readPolicy(store: ReleaseStore, app: string): Promise<Policy | null> {
  const file = (await listPolicies(store)).find((candidate) => candidate.app === app);
  return file ? readPolicyAt(store, file) : null;
}

/** Reads every version of an app's policy, the latest first. */
export async function readHistory(store: ReleaseStore, app: string): Promise<Policy[]> {
  const files = (await listFiles(store)).filter((file) => file.app === app).toSorted((a, b) => b.version - a.version);
  return Promise.all(files.map((file) => readPolicyAt(store, file)));
}

/** Reads one version of a policy. */
export async function readPolicyAt(store: ReleaseStore, file: PolicyFile): Promise<Policy> {
  const path = policyFileOf(store, file);
  try {
    return parsePolicy(JSON.parse(await readFile(path, 'utf8')), path);
  } catch (cause) {
    throw cause instanceof SyntaxError || 'syscall' in (cause as object) ? unusable(path, cause) : cause;
  }
}

async function listFiles(store: ReleaseStore): Promise<PolicyFile[]> {
  const folder = join(store.folder, 'policies');
  const names = await readdir(folder).catch((cause: unknown) => {
    throw unusable(folder, cause);
  });
  return names.flatMap((name) => readPolicyFile(name) ?? []);
}

import { ProtocolError } from '@suanpan/protocol/errors';
import { listPolicies, readPolicyAt } from '../../pointers/read-policies.ts';
import { listReleases, readReleasesOf } from '../../store/read-release.ts';
import { appOfRelease } from '../../store/release-store.ts';
import type { Policy } from '../../pointers/policy.ts';
import { columns } from '../columns.ts';
import type { Command } from '../command.ts';
import type { CommandContext, CommandResult } from '../context.ts';

/** Tells what people get of every app, or all that the store has of one. */
export async function status({ store }: CommandContext, { target }: Command): Promise<CommandResult> {
  const policies = await Promise.all((await listPolicies(store)).map((file) => readPolicyAt(store, file)));
  if (target !== undefined) {
    const policy = policies.find(({ app }) => app === target) ?? null;
    return statusOfApp(store, target, policy);
  }
  const all = await listReleases(store);
  const apps = [...new Set([...policies.map(({ app }) => app), ...all.flatMap((release) => appOfRelease(release) ?? [])])].toSorted();
  const told = apps.map((app) => {
    const policy = policies.find((candidate) => candidate.app === app) ?? null;
    return { app, policy, releases: all.filter((release) => appOfRelease(release) === app).length };
  });
  const rows = told.map(({ app, policy, releases }) => [
    app,
    policy?.stable ?? 'nothing',
    policy?.previous ?? 'none',
    policy?.change.at ?? '',
    policy?.change.actor ?? '',
    String(releases),
  ]);
  const heading = ['app', 'everybody gets', 'last known good', 'since', 'by', 'releases'];
  return { lines: [`Store ${store.folder}`, '', ...columns([heading, ...rows])], json: { store: store.folder, apps: told } };
}

async function statusOfApp(store: CommandContext['store'], app: string, policy: Policy | null): Promise<CommandResult> {
  const releases = await readReleasesOf(store, app);
  if (releases.length === 0) throw new ProtocolError('SP-REL-013', `Cannot find the app "${app}": the store has no release of it`);
  const pointers = new Map([
    [policy?.previous, 'last known good'],
    [policy?.stable, 'stable'],
  ]);
  const told = releases.map(({ stored, publication }) => {
    const { release, files } = stored.manifest;
    return { release, pointer: pointers.get(release) ?? '', ...publication, bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
  });
  const rows = told.map(({ release, pointer, at, actor, bytes }) => [release, pointer, at, actor, `${Math.ceil(bytes / 1000)} kB`]);
  return { lines: columns([['release', 'pointer', 'published', 'by', 'size'], ...rows]), json: { app, policy, releases: told } };
}

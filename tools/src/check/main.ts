import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { HostManifest } from '@suanpan/protocol/host-manifest';
import { findReleaseFolder } from '@suanpan/release/find-release-folder';
import { parseStoredManifest } from '@suanpan/release/stored-manifest';
import { buildSchema } from 'graphql';
import { runTool } from '../errors/run-tool.mjs';
import { root } from '../workspace/root.mjs';
import { checkComposition } from './check-composition.ts';
import { checkRelease } from './check-release.ts';
import { findReleases } from './find-releases.ts';
import { type CheckReport, allFindings, renderCheck } from './render-check.ts';

/** `npm run check -- [app|folder …] [--json] [--schema <file>]`: everything that can be said of built releases without running them. */
await runTool(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, schema: { type: 'string', default: join(root, 'mock-server/schema.graphql') } },
  });
  const schema = buildSchema(readFileSync(values.schema, 'utf8'));
  const folders = await findReleases(positionals, root);
  const releases = await Promise.all(folders.map((folder) => checkRelease(folder, schema)));
  const host = await builtShell();
  const manifests = releases.flatMap(({ manifest }) => manifest ?? []);
  const report: CheckReport = { releases, composition: host && checkComposition(host, manifests) };
  const findings = allFindings(report);
  if (values.json) console.log(JSON.stringify({ ok: findings.length === 0, ...forMachines(report) }));
  else console.log(renderCheck(report).join('\n'));
  return findings.length === 0 ? 0 : 1;
});

async function builtShell(): Promise<HostManifest | undefined> {
  const folder = await findReleaseFolder(join(root, 'shell/dist')).catch(() => undefined);
  if (folder === undefined) return undefined;
  const file = join(folder, 'release.json');
  const stored = parseStoredManifest(JSON.parse(readFileSync(file, 'utf8')), file);
  return stored.kind === 'host' ? stored.manifest : undefined;
}

function forMachines({ releases, composition }: CheckReport): object {
  return { releases: releases.map(({ release, weights, findings }) => ({ release, weights, findings })), composition };
}

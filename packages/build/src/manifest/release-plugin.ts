import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedAppConfig } from '@suanpan/protocol/parse-app-config';
import type { Plugin } from 'vite';
import { type PackageFacts, createManifest } from './create-manifest.ts';
import { releaseWriter } from './release-writer.ts';

/** Writes `release.json` and names the output folder after the release. */
export function releasePlugin(config: () => ParsedAppConfig): Plugin {
  return releaseWriter('suanpan:release', (bundle, root) => {
    const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageFacts;
    return createManifest({ config: config(), packageJson, bundle, time: new Date().toISOString(), tool: '@suanpan/build 0.1.0' });
  });
}

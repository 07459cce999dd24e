import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import type { ParsedAppConfig } from '@suanpan/protocol/parse-app-config';
import type { Plugin } from 'vite';
import { type PackageFacts, createManifest } from './create-manifest.ts';
import { writeRelease } from './write-release.ts';

/** Writes `release.json` and names the output folder after the release. */
export function releasePlugin(config: () => ParsedAppConfig): Plugin {
  let root = '';
  let outDir = '';
  let manifest: ReleaseManifest | undefined;
  return {
    name: 'suanpan:release',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      root = resolved.root;
      outDir = join(resolved.root, resolved.build.outDir);
    },
    writeBundle(_options, bundle) {
      const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageFacts;
      manifest = createManifest({ config: config(), packageJson, bundle, time: new Date().toISOString(), tool: '@suanpan/build 0.1.0' });
    },
    async closeBundle() {
      if (manifest) await writeRelease({ from: outDir, release: manifest.release, manifest });
    },
  };
}

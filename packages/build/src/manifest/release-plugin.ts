import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { AppBuild } from '../app-build.ts';
import type { Bundle } from './closure.ts';
import { type PackageFacts, createManifest } from './create-manifest.ts';
import { finishRelease } from './finish-release.ts';
import { writeRelease } from './write-release.ts';

/** Completes the built folder when every other plugin has written its files, and names it after the release. */
export function releasePlugin(build: () => AppBuild): Plugin {
  let root = '';
  let outDir = '';
  let bundle: Bundle | undefined;
  return {
    name: 'suanpan:release',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      root = resolved.root;
      outDir = join(resolved.root, resolved.build.outDir);
    },
    writeBundle(_options, written) {
      bundle = written;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (!bundle) return;
        const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageFacts;
        const facts = { config: build().config, packageJson, bundle, root, time: new Date().toISOString(), tool: '@suanpan/build 0.1.0' };
        const manifest = await finishRelease(outDir, build(), { bundle, describe: (contents) => createManifest({ ...facts, contents }) });
        await writeRelease({ from: outDir, release: manifest.release, manifest });
      },
    },
  };
}

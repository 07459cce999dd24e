import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Bundle } from './closure.ts';
import { writeRelease } from './write-release.ts';

/** As much of a manifest as its folder is named by. */
interface ReleaseId {
  readonly release: string;
}

/** Makes the plugin that completes a built folder with what `describe` says about its bundle, and names it after the release. */
export function releaseWriter(name: string, describe: (bundle: Bundle, root: string) => ReleaseId): Plugin {
  let root = '';
  let outDir = '';
  let manifest: ReleaseId | undefined;
  return {
    name,
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      root = resolved.root;
      outDir = join(resolved.root, resolved.build.outDir);
    },
    writeBundle(_options, bundle) {
      manifest = describe(bundle, root);
    },
    async closeBundle() {
      if (manifest) await writeRelease({ from: outDir, release: manifest.release, manifest });
    },
  };
}

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { AppBuild } from '../app-build.ts';
import { uniqueFindings } from '../findings/finding.ts';
import { makeFallbackCopies } from '../libraries/fallback-copies.ts';
import { overdrawn, weighRelease } from '../weight/weigh-release.ts';
import type { Bundle } from './closure.ts';
import { createManifest } from './create-manifest.ts';
import { finishRelease } from './finish-release.ts';
import { readPackageFacts } from './package-facts.ts';
import { sharedInRelease, sharedSpecifiers } from './shared-in-release.ts';
import { writeRelease } from './write-release.ts';

/** Completes the built folder when every other plugin has written its files, and names it after the release. */
export function releasePlugin(build: () => AppBuild): Plugin {
  let config: ResolvedConfig | undefined;
  let bundle: Bundle | undefined;
  return {
    name: 'suanpan:release',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle(_options, written) {
      bundle = written;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (bundle && config) await release(build(), bundle, config);
      },
    },
  };
}

async function release(build: AppBuild, bundle: Bundle, config: ResolvedConfig): Promise<void> {
  const { root, cacheDir, logger } = config;
  const { outDir } = config.build;
  const folder = join(root, outDir);
  const packageJson = readPackageFacts(root);
  const cache = join(dirname(cacheDir), '.cache', 'suanpan');
  const copies = await makeFallbackCopies({ root, cache, aliases: build.aliases, specifiers: sharedSpecifiers(bundle) });
  build.findings.push(...copies.findings);
  await copies.copyTo(folder);
  const dependencies = packageJson.dependencies ?? {};
  const shared = sharedInRelease({ app: build.config.name, root, dependencies, aliases: build.aliases, bundle, copies: copies.files });
  const facts = { config: build.config, packageJson, bundle, shared, time: new Date().toISOString(), tool: '@suanpan/build 0.1.0' };
  const manifest = await finishRelease(folder, build, { bundle, describe: (contents) => createManifest({ ...facts, contents }) });
  const heavy = overdrawn(
    manifest,
    weighRelease(manifest, (path) => readFileSync(join(folder, path))),
  );
  for (const { code, file, excerpt } of uniqueFindings([...build.findings, ...heavy])) logger.warn(`${code}  ${file}: ${excerpt}`);
  await copies.copyCompressedTo(folder);
  await writeRelease({ from: folder, release: manifest.release, manifest });
}

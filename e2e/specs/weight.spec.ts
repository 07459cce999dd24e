import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '../fixtures/test.ts';

interface HostManifest {
  readonly entry: string;
  readonly preload: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly libraries: Readonly<Record<string, { readonly file: string; readonly preload: readonly string[] }>>;
}

test("the shell's own scripts weigh at most 45 kB before the first app", async () => {
  const dist = 'shell/dist';
  const release = (await readdir(dist)).find((name) => name.startsWith('shell@')) ?? '';
  const manifest = JSON.parse(await readFile(join(dist, release, 'release.json'), 'utf8')) as HostManifest;
  const libraries = new Set(Object.values(manifest.libraries).flatMap(({ file, preload }) => [file, ...preload]));
  // Shared libraries are counted apart: an app would bring them, if the shell did not.
  const shared = /(?:^|\/)(?:react|shared-ui|apollo-client)-/;
  const own = [manifest.entry, ...manifest.preload, manifest.texts['zh-CN'] ?? ''].filter((file) => !shared.test(file));
  expect([...libraries].filter((file) => shared.test(file)).length, 'the libraries have files of their own').toBe(3);
  const sizes = await Promise.all(own.map(async (file) => gzipSync(await readFile(join(dist, release, file)), { level: 9 }).length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(45_000);
});

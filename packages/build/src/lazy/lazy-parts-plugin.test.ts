import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lazyPartsPlugin } from './lazy-parts-plugin.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lazy-parts-'));
  await writeFile(join(folder, 'main.js'), `export const open = () => import('./part.js');`);
  await writeFile(join(folder, 'part.js'), `import './part.css'; export const name = 'part';`);
  await writeFile(join(folder, 'part.css'), `.part { color: red }`);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Builds the sample and returns its entry's text. */
async function entryText(): Promise<string> {
  await build({
    root: folder,
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [lazyPartsPlugin()],
    build: { rolldownOptions: { input: join(folder, 'main.js'), preserveEntrySignatures: 'strict' }, modulePreload: { polyfill: false } },
  });
  const assets = join(folder, 'dist/assets');
  const name = (await readdir(assets)).find((file) => file.startsWith('main-')) ?? '';
  return readFile(join(assets, name), 'utf8');
}

it('lazyPartsPlugin() stands in for the helper that Vite puts into every app, and names the same stylesheet', async () => {
  const text = await entryText();
  expect(text).toMatch(/part-[\w-]+\.css/);
  expect(text).toContain('vite:preloadError');
  expect(text, "Vite's own helper asks for a nonce").not.toContain('csp-nonce');
  expect(text.length).toBeLessThan(1100);
});

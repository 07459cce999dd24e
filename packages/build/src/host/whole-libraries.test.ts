import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HostManifest, parseHostManifest } from '@suanpan/protocol/host-manifest';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { suanpanHost } from './suanpan-host.ts';

const root = join(import.meta.dirname, '../../node_modules/.whole-libraries-test');

async function buildHost(files: Readonly<Record<string, string>>): Promise<{ readonly folder: string; readonly manifest: HostManifest }> {
  for (const [path, text] of Object.entries({ 'package.json': '{ "name": "a-shell", "version": "1.0.0", "type": "module" }', ...files })) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const groups = [{ name: 'react', specifiers: ['react', 'react/jsx-runtime', 'react-dom/client'], isCommonJs: true, isWhole: true }];
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    base: './',
    plugins: suanpanHost({ groups, entry: 'src/main.ts' }),
    build: {
      outDir: 'dist/building',
      emptyOutDir: true,
      sourcemap: true,
      rolldownOptions: { output: { entryFileNames: '[name]-[hash].js' } },
    },
  });
  const folder = join(root, 'dist', readdirSync(join(root, 'dist')).find((name) => name.startsWith('shell@')) ?? '');
  return { folder, manifest: parseHostManifest(JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8')), 'test') };
}

it('a whole library is one file, which the shell and what it bundles find by the import map', async () => {
  const { folder, manifest } = await buildHost({
    'src/main.ts':
      "import { useState } from 'react';\nimport required from './old.cjs';\nimport more from './older.cjs';\nconsole.log(useState, required, more);\n",
    'src/older.cjs': "var React = require('react'); exports.more = () => React.useId();\n",
    'src/old.cjs': "module.exports = require('react').useRef;\n",
  });
  const { react, 'react-dom/client': dom } = manifest.libraries;
  expect(react?.preload).toEqual([]);
  expect(dom?.file).toBe(react?.file);
  expect(manifest.preload).toContain(react?.file);
  const code = readFileSync(join(folder, manifest.entry), 'utf8');
  expect(code).toMatch(/from ?"react"/);
  expect(code).not.toContain('in an environment that');
  const library = (await import(join(folder, react?.file ?? ''))) as Readonly<Record<string, unknown>>;
  expect(Object.keys(library)).toEqual(expect.arrayContaining(['default', 'useState', 'jsx', 'createRoot']));
  const map = JSON.parse(readFileSync(join(folder, `${react?.file}.map`), 'utf8')) as { readonly sources: readonly string[] };
  expect(map.sources.some((source) => source.includes('react-dom'))).toBe(true);
});

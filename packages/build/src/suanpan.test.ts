import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseReleaseManifest } from '@suanpan/protocol/manifest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { integrityOf } from './manifest/integrity.ts';
import { suanpan } from './suanpan.ts';

// Beside the package, so that what the app imports is found.
const root = mkdtempSync(join(fileURLToPath(new URL('../', import.meta.url)), '.try-'));
const write = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const builtFolder = (): string => join(root, 'dist', readdirSync(join(root, 'dist'))[0] ?? '');
const run = (): Promise<unknown> => build({ root, configFile: false, logLevel: 'silent', plugins: [suanpan()] });

const config = `export default { name: 'tried', title: { 'zh-CN': '试', 'en-US': 'Tried' }, routes: [{ path: '/tried', title: { 'zh-CN': '试', 'en-US': 'Tried' } }], actions: [{ name: 'try-it', title: { 'zh-CN': '试试', 'en-US': 'Try it' }, path: '/tried/new', permission: 'tried.thing.write' }] };`;
const main = `
import './main.css';
export async function bootstrap() { window.early = document.title; }
export async function mount() { setTimeout(() => import('./late.ts'), 1); }
export async function unmount() {}
`;

beforeAll(async () => {
  write('package.json', '{ "version": "1.2.3", "dependencies": { "react": "^19.0.0" } }');
  write('app.config.ts', config);
  write('src/main.tsx', main);
  write('src/main.css', '.a { color: red }');
  write('src/late.ts', `import { useState } from 'react'; export const hook = useState; localStorage.setItem('x', '1');`);
  await run();
});
afterAll(() => rmSync(root, { recursive: true }));

describe('suanpan() in a build', () => {
  it('writes a manifest that the protocol accepts, with the integrity of every file', () => {
    const manifest = parseReleaseManifest(JSON.parse(readFileSync(join(builtFolder(), 'release.json'), 'utf8')), 'test');
    expect(manifest.release).toMatch(/^tried@1\.2\.3-[0-9a-f]{8}$/);
    expect(manifest.actions?.map(({ name }) => name)).toEqual(['try-it']);
    expect(manifest.permissions).toEqual(['tried.thing.write']);
    for (const file of manifest.files) expect(integrityOf(readFileSync(join(builtFolder(), file.path)))).toBe(file.integrity);
    expect(manifest.shared['react']).toMatchObject({ range: '^19.0.0', version: expect.stringMatching(/^19\./) as string });
  });

  it('leaves no global free: every one is an import from the scope module', () => {
    const code = readFileSync(join(builtFolder(), entryFile()), 'utf8');
    expect(code).toMatch(/import\{[^}]*\}from"\.\/scope\.js"/);
    expect(code.replaceAll(/import\{[^}]*\}from"[^"]*"/g, '')).not.toMatch(/\b(window|document|setTimeout)\b/);
  });

  it('scopes the styles and names them in the manifest', () => {
    const style = readdirSync(join(builtFolder(), 'assets')).find((name) => name.endsWith('.css')) ?? '';
    expect(readFileSync(join(builtFolder(), 'assets', style), 'utf8')).toMatch(/^\.a:where\(\[data-scope="tried-[0-9a-f]{8}"\],/);
  });

  it('is the same release for the same sources', async () => {
    const before = builtFolder();
    await run();
    expect(builtFolder()).toBe(before);
  });

  it.each([
    { why: 'an entry without lifecycles', path: 'src/main.tsx', text: 'export const x = 1;', message: /SP-BUILD-002/ },
    {
      why: 'a configuration with a wrong field',
      path: 'app.config.ts',
      text: config.replace('/tried', 'tried'),
      message: /SP-BUILD-001[^]*routes\.0\.path/,
    },
    {
      why: 'a shared library that is not a dependency',
      path: 'src/late.ts',
      text: `import { create } from 'zustand'; export { create };`,
      message: /SP-BUILD-003/,
    },
  ])('refuses $why with a code', async ({ path, text, message }) => {
    const good = readFileSync(join(root, path), 'utf8');
    write(path, text);
    const outcome = await run().then(String, String);
    write(path, good);
    expect(outcome).toMatch(message);
  });
});

function entryFile(): string {
  return (JSON.parse(readFileSync(join(builtFolder(), 'release.json'), 'utf8')) as { readonly entry: string }).entry;
}

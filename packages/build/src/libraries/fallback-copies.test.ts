import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { makeFallbackCopies } from './fallback-copies.ts';
import { installedSpecifier, takeLibraryAliases } from './library-aliases.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'suanpan-copies-'));
const cache = join(folder, 'cache');
afterAll(() => rmSync(folder, { recursive: true }));

it('makeFallbackCopies() copies what the app imports and what its copies import, and keeps other libraries bare', async () => {
  const copies = await makeFallbackCopies({
    root,
    cache,
    aliases: new Map(),
    specifiers: ['react-dom/client', '@suanpan/app-kit/use-host'],
  });
  expect([...copies.files.keys()].toSorted()).toEqual(['react', 'react-dom/client']);
  expect(copies.findings).toEqual([]);
  await copies.copyTo(folder);
  const client = readFileSync(join(folder, copies.files.get('react-dom/client') ?? ''), 'utf8');
  expect(client).toContain('createRoot');
  const whole = [...copies.files.values()].map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  expect(whole).toMatch(/from\s?["'`]react["'`]/);
  expect(whole).not.toMatch(/\brequire\(/);
});

it('makeFallbackCopies() takes the copies that it kept, compressed as they are', async () => {
  const again = await makeFallbackCopies({ root, cache, aliases: new Map(), specifiers: ['react-dom/client'] });
  await again.copyCompressedTo(join(folder, 'again'));
  expect(existsSync(join(folder, 'again', `${again.files.get('react') ?? ''}.br`))).toBe(true);
});

it('makeFallbackCopies() builds what an alias means under the name that pages share', async () => {
  const aliases = new Map([
    ['react', 'react-18'],
    ['react-dom', 'react-dom-18'],
  ]);
  const copies = await makeFallbackCopies({ root, cache, aliases, specifiers: ['react-dom'] });
  expect([...copies.files].toSorted(([a], [b]) => a.localeCompare(b))).toEqual([
    ['react', expect.stringMatching(/^shared\/react@18\./)],
    ['react-dom', expect.stringMatching(/^shared\/react-dom@18\./)],
  ]);
});

it('takeLibraryAliases() takes aliases of shared libraries, and leaves the others', () => {
  const user = { resolve: { alias: { react: 'react-18', '@': '/src', zustand: './own.ts' } as Record<string, string> } };
  const aliases = takeLibraryAliases(user);
  expect(installedSpecifier('react/jsx-runtime', aliases)).toBe('react-18/jsx-runtime');
  expect(user.resolve.alias).toEqual({ '@': '/src', zustand: './own.ts' });
  const list = { resolve: { alias: [{ find: 'react-dom', replacement: 'react-dom-18' }] } };
  expect(installedSpecifier('react-dom', takeLibraryAliases(list))).toBe('react-dom-18');
  expect(list.resolve.alias).toEqual([]);
});

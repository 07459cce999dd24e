import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkNode } from './check-node.mjs';
import { fingerprint } from './fingerprint.mjs';
import { isInstalled, markInstalled } from './installed-state.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'suanpan-setup-'));
  for (const folder of ['node_modules', 'apps/sales/dist', 'apps/sales/src', 'packages', 'shell', 'mock-server', 'tools']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  for (const file of ['tsconfig.base.json', 'nx.json', 'apps/sales/src/main.tsx', 'apps/sales/dist/main.js'])
    writeFileSync(join(root, file), '{}');
  writeLock('1.0.0');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function writeLock(version: string, file = 'package-lock.json'): void {
  writeFileSync(
    join(root, file),
    JSON.stringify({ packages: { '': {}, 'node_modules/a': { version }, 'node_modules/b': { version, optional: true } } }),
  );
}

it('isInstalled() is false in a fresh clone', () => {
  expect(isInstalled(root)).toBe(false);
});

it('isInstalled() remembers the lock file that was installed, and notices another', () => {
  markInstalled(root);
  expect(isInstalled(root)).toBe(true);
  writeLock('1.1.0');
  expect(isInstalled(root)).toBe(false);
});

it("isInstalled() accepts npm's own record where somebody ran npm by hand, optional packages of other systems aside", () => {
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }));
  expect(isInstalled(root)).toBe(true);
});

it('fingerprint() changes with a source or a built file, and not with a test', () => {
  const before = fingerprint(root);
  writeFileSync(join(root, 'apps/sales/src/main.test.ts'), 'x');
  expect(fingerprint(root)).toBe(before);
  rmSync(join(root, 'apps/sales/dist'), { recursive: true });
  const withoutDist = fingerprint(root);
  expect(withoutDist).not.toBe(before);
  writeFileSync(join(root, 'apps/sales/src/main.tsx'), 'longer');
  expect(fingerprint(root)).not.toBe(withoutDist);
});

it.each(['20.19.5', '18.20.0'])('checkNode() refuses %s and says what to type', (version) => {
  expect(() => checkNode(version)).toThrow(
    expect.objectContaining({ code: 'SP-TOOL-001', remedy: expect.stringContaining('nvm install 20') }),
  );
});

it.each(['20.20.0', '22.1.0', '24.0.0'])('checkNode() accepts %s', (version) => {
  expect(() => checkNode(version)).not.toThrow();
});

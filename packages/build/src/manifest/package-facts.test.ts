import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPackageFacts } from './package-facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'suanpan-facts-'));
const lists = {
  devDependencies: { react: '^18.0.0', vite: '^8.0.0' },
  dependencies: { react: '^19.0.0' },
  peerDependencies: { zustand: '5' },
};
writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, ...lists }));
mkdirSync(join(folder, 'client/src'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

describe('readPackageFacts()', () => {
  it('knows every list of dependencies, and believes the one for running first', () => {
    expect(readPackageFacts(folder).dependencies).toEqual({ react: '^19.0.0', vite: '^8.0.0', zustand: '5' });
  });

  it('asks the folders above for an app that lies in a part of its package', () => {
    expect(readPackageFacts(join(folder, 'client'))).toEqual(readPackageFacts(folder));
  });

  it('has no version where none is said', () => {
    expect(readPackageFacts(folder).version).toBeUndefined();
  });
});

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compiled } from './compiled.mjs';

const file = join(import.meta.dirname, '../../dist/styles-root-font-size.js');

it('compiled() makes one file of a module, and leaves it alone until a source looks otherwise', async () => {
  expect(Object.keys(await compiled('styles/root-font-size'))).not.toEqual([]);
  const { mtimeMs } = statSync(file);
  await compiled('styles/root-font-size');
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(root-font-size\.ts":")\d+/, '$11'));
  await compiled('styles/root-font-size');
  expect(readFileSync(file, 'utf8').split('\n')[0]).toContain(
    `${statSync(join(import.meta.dirname, '../styles/root-font-size.ts')).size} bytes`,
  );
});

it('a file that is no record of its sources is made anew', async () => {
  writeFileSync(file, 'throw new Error("stale");');
  await expect(compiled('styles/root-font-size')).resolves.toBeDefined();
  expect(readFileSync(file, 'utf8')).not.toContain('stale');
});

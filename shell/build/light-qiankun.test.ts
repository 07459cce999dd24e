import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { mergeWith } from 'es-toolkit/compat';
import { describe, expect, it } from 'vitest';
import { forgottenTimers, replacements, standIns } from './light-qiankun.ts';
import { mergeHooks } from './qiankun/merge-hooks.ts';

const root = dirname(createRequire(import.meta.url).resolve('qiankun/package.json'));
const files = readdirSync(join(root, 'es'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ file, code: readFileSync(join(root, 'es', file), 'utf8') }));

/** What qiankun imports from `specifier`, by name. */
function importedNames(specifier: string): Set<string> {
  const names = files.flatMap(({ file, code }) => {
    if (file.startsWith('sandbox')) return [];
    const escaped = specifier.replaceAll('.', String.raw`\.`);
    const imports = [...code.matchAll(new RegExp(String.raw`(?:import|export) ([^;]*?) from ['"]${escaped}['"]`, 'g'))];
    return imports.flatMap(([, clause = '']) => {
      const braced = /\{([^}]*)\}/.exec(clause)?.[1];
      if (braced === undefined) return ['default'];
      return braced.split(',').map((part) => part.trim().split(' as ')[0] ?? '');
    });
  });
  return new Set(names);
}

describe('lightQiankun()', () => {
  it('knows the version of qiankun that it was written for', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
    expect(version).toBe('2.10.16');
  });

  it.each(Object.entries(standIns))('has in place of %s a module with every name that qiankun imports', async (specifier, standIn) => {
    const wanted = importedNames(specifier);
    expect(wanted.size, `qiankun imports ${specifier}`).toBeGreaterThan(0);
    const offered = (await import(/* @vite-ignore */ new URL(`qiankun/${standIn}`, import.meta.url).href)) as object;
    // Names that only qiankun's index hands on are dropped by the build.
    for (const name of wanted) expect(Object.keys(offered)).toContain(name);
  });

  it('leaves no evaluated code in what the shell loads', () => {
    const strict = files.map(({ file, code }) => ({
      file,
      code: replacements.reduce((text, [pattern, plain]) => text.replace(pattern, plain), code),
    }));
    const evaluating = strict.filter(({ code }) => /new Function\(|\beval\(/.test(code)).map(({ file }) => file);
    expect(evaluating).toEqual([]);
    for (const [pattern] of replacements)
      expect(
        files.some(({ code }) => code.search(pattern) !== -1),
        String(pattern),
      ).toBe(true);
  });
});

it('knows the timers that single-spa forgets', () => {
  const file = createRequire(import.meta.url).resolve('single-spa/lib/esm/single-spa.min.js');
  expect(readFileSync(file, 'utf8').split(forgottenTimers)).toHaveLength(2);
});

it('mergeHooks() joins hooks as lodash does', () => {
  const one = (): void => undefined;
  const join2 = (left: unknown, right: unknown): unknown[] => [left ?? [], right ?? []].flat();
  const parts = [{ beforeLoad: one }, { beforeLoad: [one], afterMount: one }] as const;
  expect(mergeHooks({}, ...parts, join2)).toEqual(mergeWith({}, ...parts, join2));
  expect(mergeHooks({}, parts[0], undefined, join2)).toEqual({ beforeLoad: [one] });
});

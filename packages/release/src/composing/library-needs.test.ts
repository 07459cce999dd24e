import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { libraryNeeds, packageOf } from './library-needs.ts';

const require = createRequire(import.meta.url);

/** The package.json of an installed package, found from the workspace's root upwards. */
function packageJsonOf(name: string): Readonly<Record<string, Readonly<Record<string, string>> | undefined>> {
  const folder = require.resolve.paths(name)?.map((path) => join(path, name, 'package.json')) ?? [];
  for (const file of folder) {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof packageJsonOf>;
    } catch {
      // Not in this node_modules; the next one up may have it.
    }
  }
  throw new Error(`${name} is not installed above ${dirname(import.meta.filename)}`);
}

it.each(Object.keys(libraryNeeds))('libraryNeeds says of %s what its package.json says', (name) => {
  const { dependencies = {}, peerDependencies = {} } = packageJsonOf(name);
  const shared = Object.keys({ ...dependencies, ...peerDependencies }).filter((other) => other in libraryNeeds);
  expect(new Set(libraryNeeds[name])).toEqual(new Set(shared));
});

it.each([
  ['react/jsx-runtime', 'react'],
  ['@apollo/client/react', '@apollo/client'],
  ['zustand', 'zustand'],
])('packageOf(%j) is %j', (specifier, name) => {
  expect(packageOf(specifier)).toBe(name);
});

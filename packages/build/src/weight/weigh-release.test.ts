import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { overdrawn, weighRelease } from './weigh-release.ts';

const files: Readonly<Record<string, string>> = {
  'main.js': "import './assets/core.js'; export const mount = () => import('./assets/page.js');",
  'scope.js': 'export const scopeId = "x";',
  'assets/core.js': "import 'react';",
  'assets/page.js': "import './core.js'; import './part.js';",
  'assets/part.js': '1;',
  'assets/page.css': '.a{}',
  'assets/zh.js': 'export default {a:"甲"};',
  'assets/en.js': `export default ${JSON.stringify(Array.from({ length: 90 }, (_, index) => index))};`,
};
const manifest = {
  entry: 'main.js',
  scope: 'scope.js',
  preload: ['assets/page.js'],
  styles: ['assets/page.css'],
  texts: { 'zh-CN': 'assets/zh.js', 'en-US': 'assets/en.js' },
};
const size = (...paths: string[]): number => paths.reduce((sum, path) => sum + gzipSync(files[path] ?? '', { level: 9 }).length, 0);

it('weighRelease() counts each file once, with what it imports, and the language that weighs most', () => {
  const entry = size('main.js', 'scope.js', 'assets/core.js');
  const weights = weighRelease(manifest, (path) => files[path] ?? '');
  expect(weights).toEqual({ entry, route: entry + size('assets/page.js', 'assets/part.js', 'assets/page.css', 'assets/en.js') });
});

it('overdrawn() names the budget of the app, or the one that holds for all', () => {
  expect(overdrawn({ budgets: { entry: 100 } }, { entry: 101, route: 249_000 })).toMatchObject([
    { code: 'SP-BUILD-015', excerpt: 'entry weighs 0.1 kB of at most 0.1 kB, gzip' },
  ]);
  expect(overdrawn({}, { entry: 1, route: 250_001 })).toHaveLength(1);
});

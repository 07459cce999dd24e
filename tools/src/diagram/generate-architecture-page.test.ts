import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { generateArchitecturePage } from './generate-architecture-page.ts';

const page = [
  '# The house',
  '<!-- diagram: drawn from the imports by `npm run generate -w tools`; do not edit -->',
  'an old one',
  '<!-- end of diagram -->',
  'The words below.',
];

/** A house of two workspaces and one app, as small as it can be. */
const house = {
  'package.json': JSON.stringify({ workspaces: ['packages/*', 'apps/*', 'shell'] }),
  'packages/protocol/package.json': JSON.stringify({ name: '@suanpan/protocol', exports: { './host': './src/host.ts' } }),
  'packages/protocol/src/host.ts': 'export interface Host {}',
  'packages/build/package.json': JSON.stringify({ name: '@suanpan/build', exports: { './suanpan': './src/suanpan.ts' } }),
  'packages/build/src/suanpan.ts': 'export const suanpan = 1;',
  'apps/sales/package.json': JSON.stringify({ name: '@suanpan/app-sales' }),
  'apps/sales/vite.config.ts': "import { suanpan } from '@suanpan/build/suanpan';",
  'apps/sales/src/main.tsx': "import type { Host } from '@suanpan/protocol/host';",
  'apps/sales/src/main.test.tsx': "import { suanpan } from '@suanpan/build/suanpan';",
  'shell/package.json': JSON.stringify({ name: '@suanpan/shell' }),
  'shell/src/frame/Frame.tsx': "import { load } from '../loading/load.ts';\nimport type { Host } from '@suanpan/protocol/host';",
  'shell/src/loading/load.ts': 'export const load = 1;',
  'docs/architecture.md': page.join('\n'),
};

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'suanpan-house-'));
  plant(house);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function plant(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function diagram(): string {
  return generateArchitecturePage(root).content;
}

it('generateArchitecturePage() draws a workspace as a box and the folders of the shell inside its frame', () => {
  expect(diagram()).toContain('  apps_sales["apps/sales"]');
  expect(diagram()).toContain('  subgraph shell["shell"]\n    shell_src_frame["src/frame"]\n    shell_src_loading["src/loading"]\n  end');
});

it('generateArchitecturePage() draws imports of the product as lines, of the build dashed, of tests not at all', () => {
  const arrows = diagram()
    .split('\n')
    .filter((line) => line.includes('>') && !line.includes('<!--'));
  expect(arrows).toEqual([
    '  apps_sales -.-> packages_build',
    '  apps_sales --> packages_protocol',
    '  shell --> packages_protocol',
    '  shell_src_frame --> shell_src_loading',
  ]);
});

it('generateArchitecturePage() gives two that import each other one arrow with two heads', () => {
  plant({ 'shell/src/loading/load.ts': "import { Frame } from '../frame/Frame.tsx';" });
  expect(diagram()).toContain('shell_src_frame <--> shell_src_loading');
  expect(diagram()).not.toContain('shell_src_loading -->');
});

it('generateArchitecturePage() gives another page once an import is added, and keeps the words around', () => {
  const before = diagram();
  plant({ 'shell/src/loading/mount.ts': "import { load } from '../session/session.ts';", 'shell/src/session/session.ts': '' });
  expect(diagram()).not.toBe(before);
  expect(diagram()).toContain('shell_src_loading --> shell_src_session');
  expect(diagram()).not.toContain('an old one');
  expect(diagram().split('\n').at(0)).toBe('# The house');
  expect(diagram().split('\n').at(-1)).toBe('The words below.');
});

it('generateArchitecturePage() refuses a page without the place for the diagram', () => {
  plant({ 'docs/architecture.md': '# The house' });
  expect(diagram).toThrow(expect.objectContaining({ code: 'SP-TOOL-022' }));
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gateSteps } from '../gate/gate-steps.mjs';
import { root } from '../workspace/root.mjs';

const notSource = new Set(['node_modules', 'dist', '.nx', '.git', '.data', '.data-cluster', 'test-results']);
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'suanpan-floors-'));
  for (const part of ['apps', 'packages', 'shell', 'mock-server', 'tools', 'e2e', 'bench', 'package.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true, filter: (source) => !notSource.has(basename(source)) });
  }
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Runs the gate's own step on the copy. */
function runFloors(): { readonly code: number | null; readonly words: string } {
  const step = gateSteps.find(({ name }) => name === 'floors');
  const { status, stderr } = spawnSync(step?.command ?? '', [...(step?.args ?? []), copy], { cwd: root, encoding: 'utf8' });
  return { code: status, words: stderr };
}

/** Runs the step while one file with a forbidden import stands in the copy. */
function plant(path: string, code: string): ReturnType<typeof runFloors> {
  const file = join(copy, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  const result = runFloors();
  rmSync(file);
  return result;
}

it('the gate accepts the tree as it stands', () => {
  expect(runFloors()).toEqual({ code: 0, words: '' });
});

it.each([
  { who: 'an app that imports another app', path: 'apps/sales/src/planted.ts', code: "import '@suanpan/app-workbench/x';", rule: 'app' },
  {
    who: 'an app that imports the shell',
    path: 'apps/sales/src/planted.ts',
    code: "export const shell = () => import('@suanpan/shell/x');",
    rule: 'app',
  },
  {
    who: 'shared-ui that imports the protocol',
    path: 'packages/shared-ui/src/planted.ts',
    code: "import type { Host } from '@suanpan/protocol/host';",
    rule: 'shared-ui',
  },
  {
    who: 'core that imports a use case',
    path: 'mock-server/src/core/planted.ts',
    code: "export * from '#application/sign-in.ts';",
    rule: 'server core',
  },
  {
    who: 'core that imports a use case by a relative path',
    path: 'mock-server/src/core/planted.ts',
    code: "import '../application/sign-in.ts';",
    rule: 'server core',
  },
  {
    who: 'the kernel that imports a business rule',
    path: 'mock-server/src/kernel/planted.ts',
    code: "import '#business/sales/sales-order.ts';",
    rule: 'server kernel',
  },
  {
    who: 'a use case that imports graphql',
    path: 'mock-server/src/application/planted.ts',
    code: "import { parse } from 'graphql';",
    rule: 'GraphQL at the door',
  },
  {
    who: 'a rule that imports the SQL driver',
    path: 'mock-server/src/business/planted.ts',
    code: "import pg from 'pg';",
    rule: 'SQL driver in the cellar',
  },
  {
    who: 'the frame that imports qiankun',
    path: 'shell/src/frame/planted.tsx',
    code: "import { loadMicroApp } from 'qiankun';",
    rule: 'one place knows qiankun',
  },
  {
    who: 'loading that imports the frame',
    path: 'shell/src/loading/planted.ts',
    code: "import '../frame/Shell.tsx';",
    rule: 'shell loading',
  },
  {
    who: 'a service that imports React',
    path: 'shell/src/session/planted.ts',
    code: "import { useState } from 'react';",
    rule: 'services without React',
  },
  {
    who: 'a package that imports another by a relative path',
    path: 'packages/app-kit/src/planted.ts',
    code: "import '../../protocol/src/host/host.ts';",
    rule: 'package border',
  },
  { who: 'a package that imports the tools', path: 'packages/release/src/planted.ts', code: "import '@suanpan/tools/x';", rule: 'release' },
])('the gate refuses $who, and names the rule', ({ path, code, rule }) => {
  const { code: exitCode, words } = plant(path, code);
  expect(exitCode).toBe(1);
  expect(words).toContain(`${path}:1`);
  expect(words).toContain(`rule "${rule}"`);
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

it('the gate accepts the tree as it stands', () => {
  expect(runFloors()).toEqual({ code: 0, words: '' });
});

const violations = [
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
];

/** Where a violation is planted: beside the others, as all are found in one run. */
function placeOf({ path }: (typeof violations)[number], index: number): string {
  return path.replace('planted', `planted-${index}`);
}

describe('with every violation planted at once', () => {
  let found: ReturnType<typeof runFloors> = { code: null, words: '' };

  beforeAll(() => {
    for (const [index, violation] of violations.entries()) {
      const file = join(copy, placeOf(violation, index));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, violation.code);
    }
    found = runFloors();
  }, 60_000);

  it('the gate fails', () => {
    expect(found.code).toBe(1);
  });

  it.each(violations.map((violation, index) => ({ ...violation, place: placeOf(violation, index) })))(
    'it refuses $who, and names the rule',
    ({ place, rule }) => {
      // What is said of it stands below its place, up to the place of the next one.
      const [, said = ''] = found.words.split(`${place}:1`);
      expect(said.split(/planted-\d/)[0]).toContain(`rule "${rule}"`);
    },
  );
});

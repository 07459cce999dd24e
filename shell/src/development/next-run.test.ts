import type { ComposedApp } from '@suanpan/protocol/composition';
import { expect, it } from 'vitest';
import { nextRun } from './next-run.ts';

it('nextRun() gives every file of a live app an address of its own, and the run a release of its own', () => {
  const app = {
    name: 'sales',
    release: 'sales@dev',
    base: '/@dev/sales/',
    entry: '/@dev/sales/src/main.tsx',
    scope: '/@dev/sales/@id/__x00__suanpan-scope',
  } as ComposedApp;
  expect(nextRun(app, 2)).toMatchObject({
    release: 'sales@dev-2',
    base: '/@dev/sales/~2/',
    entry: '/@dev/sales/~2/src/main.tsx',
    scope: '/@dev/sales/~2/@id/__x00__suanpan-scope',
  });
});

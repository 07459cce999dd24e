import { expect, it } from 'vitest';
import { runOf } from './app-runs.ts';
import { inRun } from './in-run.ts';

it('runOf() finds the run in an address, and none in that of the first', () => {
  expect(runOf('/@dev/sales/~2/src/App.tsx?t=1', '/@dev/sales/')).toEqual({
    url: '/@dev/sales/src/App.tsx?t=1',
    base: '/@dev/sales/~2/',
  });
  for (const url of ['/@dev/sales/src/App.tsx', '/@dev/sales/~/x.ts', '/@dev/sales/~2x/x.ts', '/@dev/other/~2/x.ts'])
    expect(runOf(url, '/@dev/sales/')).toBeUndefined();
});

it('inRun() keeps imports in the run, but for the refresh runtime and the address of the socket', () => {
  const code = [
    'import App from "/@dev/sales/src/App.tsx?t=1";',
    "const page = () => import('/@dev/sales/src/Page.tsx');",
    'import * as Refresh from "/@dev/sales/@react-refresh";',
    `const socket = \`:\${port}\${"/@dev/sales/"}\`;`,
    'const other = "/@dev/sales-2/x.ts";',
  ].join('\n');
  expect(inRun(code, '/@dev/sales/~2/', '/@dev/sales/').split('\n')).toEqual([
    'import App from "/@dev/sales/~2/src/App.tsx?t=1";',
    "const page = () => import('/@dev/sales/~2/src/Page.tsx');",
    'import * as Refresh from "/@dev/sales/@react-refresh";',
    `const socket = \`:\${port}\${"/@dev/sales/"}\`;`,
    'const other = "/@dev/sales-2/x.ts";',
  ]);
});

import { parseHostManifest } from '@suanpan/protocol/host-manifest';
import { type ReleaseManifest, parseReleaseManifest } from '@suanpan/protocol/manifest';
import { salesManifest } from '@suanpan/protocol/manifest-examples';
import { expect, it } from 'vitest';
import { checkComposition } from './check-composition.ts';
import { renderCheck } from './render-check.ts';

const [file] = salesManifest.files;
const host = parseHostManifest(
  {
    protocol: '1.0',
    release: 'shell@0.1.0-00000000',
    entry: file.path,
    styles: [],
    preload: [],
    texts: {},
    files: [file],
    libraries: { react: { version: '19.3.1', file: file.path, preload: [] } },
  },
  'test',
);

function release(app: string, react: object): ReleaseManifest {
  const routes = salesManifest.routes.map((route) => ({ ...route, path: `/${app}/orders` }));
  return parseReleaseManifest({ ...salesManifest, app, release: `${app}@1.4.2-3f9c2a1b`, routes, shared: { react } }, app);
}

it('checkComposition() tells who gets whose copy of a library, and what a page would leave out', () => {
  const releases = [
    release('sales', { range: '^19.0.0', version: '19.0.0' }),
    release('ledger', { range: '^18.0.0', version: '18.3.1', fallback: file.path }),
    release('stock', { range: '^17.0.0', version: '17.0.2' }),
  ];
  const composition = checkComposition(host, releases);
  expect(composition.shared).toMatchObject([
    { app: 'ledger', from: 'own', version: '18.3.1' },
    { app: 'sales', from: 'host', version: '19.3.1' },
  ]);
  expect(composition.findings).toMatchObject([{ code: 'SP-REL-003', what: expect.stringContaining('stock@1.4.2') as string }]);
  const text = renderCheck({ releases: [], composition }).join('\n');
  expect(text).toMatch(/react +ledger +\^18\.0\.0 +18\.3\.1 +its own/);
  expect(text).toContain('1 finding.');
});

import { describe, expect, it } from 'vitest';
import { parseAppConfig } from '@suanpan/protocol/parse-app-config';
import { parseComposition } from '@suanpan/protocol/composition';
import { salesManifest } from '@suanpan/protocol/manifest-examples';
import { parseReleaseManifest } from '@suanpan/protocol/manifest';
import { hostManifest } from './compose.examples.ts';
import { compose } from './compose.ts';

const sales = parseReleaseManifest(salesManifest, 'example');
const catalogue = { host: hostManifest, releases: [sales], devApps: [] };

describe('compose()', () => {
  it('gives a composition that the shell accepts', () => {
    const { composition, problems } = compose(catalogue);
    expect(problems).toEqual([]);
    expect(parseComposition(structuredClone(composition), 'test')).toEqual(composition);
    expect(composition.apps[0]?.entry).toBe('/releases/sales@1.4.2-3f9c2a1b/main-Cx81.js');
  });

  it('is pure: the same catalogue gives the same id, another release another', () => {
    const other = { ...sales, version: '1.4.3', release: 'sales@1.4.3-00000000' };
    expect(compose(catalogue).composition.id).toBe(compose(structuredClone(catalogue)).composition.id);
    expect(compose({ ...catalogue, releases: [other] }).composition.id).not.toBe(compose(catalogue).composition.id);
  });

  it('maps every library once and names the integrity of every script', () => {
    const { importMap } = compose(catalogue).composition;
    expect(importMap.imports['react']).toBe('/releases/shell@0.1.0-00000000/react.js');
    expect(importMap.integrity['/releases/sales@1.4.2-3f9c2a1b/main-Cx81.js']).toMatch(/^sha384-/);
    expect(Object.keys(importMap.integrity).some((url) => url.endsWith('.css'))).toBe(false);
  });

  it('preloads the libraries that the app needs, with what they need', () => {
    expect(compose(catalogue).composition.apps[0]?.preload).toEqual([
      '/releases/sales@1.4.2-3f9c2a1b/assets/orders-77f0.js',
      '/releases/shell@0.1.0-00000000/react.js',
      '/releases/shell@0.1.0-00000000/react-core.js',
    ]);
  });

  it('leaves out a release that needs a library the host does not have, and says so', () => {
    const { composition, problems } = compose({ ...catalogue, releases: [{ ...sales, shared: { react: { range: '^18.0.0' } } }] });
    expect(composition.apps).toEqual([]);
    expect(problems.map((problem) => [problem.code, problem.facts])).toEqual([['SP-REL-003', { wanted: '^18.0.0', had: '19.3.1' }]]);
  });

  it('leaves out the second of two releases that claim one route', () => {
    const thief = { ...sales, app: 'thief', release: 'thief@1.4.2-3f9c2a1b' };
    const { composition, problems } = compose({ ...catalogue, releases: [sales, thief] });
    expect(composition.apps.map((app) => app.name)).toEqual(['sales']);
    expect(problems.map((problem) => problem.code)).toEqual(['SP-REL-004']);
  });

  it('puts an app under development in the place of its release', () => {
    const config = parseAppConfig({ name: 'sales', title: sales.title, routes: [{ path: '/sales/orders', title: sales.title }] }, 'test');
    const devApp = { config, base: '/@dev/sales/', entry: '/@dev/sales/src/main.tsx', scope: '/@dev/sales/@id/__x00__suanpan-scope' };
    const { composition } = compose({ ...catalogue, devApps: [devApp] });
    expect(composition.apps.map((app) => app.release)).toEqual(['sales@dev']);
    expect(composition.importMap.imports['suanpan://react']).toBe(composition.importMap.imports['react']);
  });
});

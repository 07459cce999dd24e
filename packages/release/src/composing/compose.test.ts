import { describe, expect, it } from 'vitest';
import { parseAppConfig } from '@suanpan/protocol/parse-app-config';
import { parseComposition } from '@suanpan/protocol/composition';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import type { AppChoice } from '../catalogue/catalogue.ts';
import { hostManifest, sales, salesBefore, sharing } from './compose.examples.ts';
import { compose } from './compose.ts';

const alone = (manifest: ReleaseManifest): AppChoice => ({ manifest, previous: null });
const catalogue = { host: hostManifest, apps: [alone(sales)], devApps: [] };

const heavyReact = {
  ...hostManifest,
  files: hostManifest.files.map((file) => ({ ...file, bytes: file.path === 'react-core.js' ? 60_000 : file.bytes })),
};

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
    expect(compose({ ...catalogue, apps: [alone(other)] }).composition.id).not.toBe(compose(catalogue).composition.id);
  });

  it('maps every library once, and names the integrity of every script and of the styles that a host links', () => {
    const { importMap } = compose(catalogue).composition;
    expect(importMap.imports['react']).toBe('/releases/shell@0.1.0-00000000/react.js');
    expect(importMap.scopes).toEqual({});
    expect(importMap.integrity['/releases/sales@1.4.2-3f9c2a1b/main-Cx81.js']).toMatch(/^sha384-/);
    expect(Object.keys(importMap.integrity).filter((url) => url.endsWith('.css'))).toEqual([
      '/releases/shell@0.1.0-00000000/main.css',
      '/releases/sales@1.4.2-3f9c2a1b/assets/main-9a1c.css',
    ]);
  });

  it('preloads the libraries that the app needs, with what they need', () => {
    expect(compose(catalogue).composition.apps[0]?.preload).toEqual([
      '/releases/sales@1.4.2-3f9c2a1b/assets/orders-77f0.js',
      '/releases/shell@0.1.0-00000000/react.js',
      '/releases/shell@0.1.0-00000000/react-core.js',
    ]);
  });

  it('names the largest of them first, as a browser opens six connections and makes the rest wait', () => {
    const { composition } = compose({ ...catalogue, host: heavyReact });
    expect(composition.apps[0]?.preload[0]).toBe('/releases/shell@0.1.0-00000000/react-core.js');
  });

  it('names what the entry itself imports before what its pages do, whatever is larger', () => {
    const first = { preload: ['assets/orders-77f0.js'], shared: [] };
    const { composition } = compose({ ...catalogue, host: heavyReact, apps: [alone({ ...sales, first })] });
    expect(composition.apps[0]?.preload[0]).toBe('/releases/sales@1.4.2-3f9c2a1b/assets/orders-77f0.js');
  });

  it("preloads what fills slots with an app that has one, and tells what the host's entry imports", () => {
    const host = { ...hostManifest, first: ['react-core.js'], slots: ['kit.js'] };
    const preloadOf = (slots?: string[]): readonly string[] | undefined =>
      compose({ ...catalogue, host, apps: [alone({ ...sales, slots })] }).composition.apps[0]?.preload;
    expect(preloadOf(['sales.customer.side'])).toContain('/releases/shell@0.1.0-00000000/kit.js');
    expect(preloadOf()).not.toContain('/releases/shell@0.1.0-00000000/kit.js');
    expect(compose({ ...catalogue, host }).composition.host.first).toEqual(['/releases/shell@0.1.0-00000000/react-core.js']);
  });

  it('links the styles of a library only where an app of the page uses it', () => {
    const kit = '@suanpan/app-kit/define-app';
    const files = [...hostManifest.files, { path: 'kit.css', bytes: 10, role: 'style' as const, integrity: `sha384-${'D'.repeat(64)}` }];
    const styled = {
      ...hostManifest,
      files,
      libraries: {
        ...hostManifest.libraries,
        [kit]: { version: '0.1.0', file: 'kit.js', preload: ['react-core.js'], styles: ['kit.css'] },
      },
    };
    const stylesFor = (shared: ReleaseManifest['shared']): readonly string[] =>
      compose({ ...catalogue, host: styled, apps: [alone({ ...sales, shared })] }).composition.host.styles;
    const kitCss = '/releases/shell@0.1.0-00000000/kit.css';
    expect(stylesFor(sharing({ [kit]: '*' }))).toEqual([kitCss, '/releases/shell@0.1.0-00000000/main.css']);
    expect(stylesFor(sharing({ react: '*' }))).toEqual(['/releases/shell@0.1.0-00000000/main.css']);
  });

  it('keeps what a route asks first from the page', () => {
    const data = [{ at: '/sales/orders', operation: 'ListOrders' }];
    const asking = { ...sales, routes: sales.routes.map((route) => ({ ...route, data })) };
    expect(JSON.stringify(compose({ ...catalogue, apps: [alone(asking)] }).composition)).not.toContain('ListOrders');
  });

  it('carries the actions that an app offers', () => {
    const actions = [{ name: 'new-order', title: sales.title, path: '/sales/orders/new', permission: 'sales.order.write' }];
    expect(compose({ ...catalogue, apps: [alone({ ...sales, actions })] }).composition.apps[0]?.actions).toEqual(actions);
    const config = parseAppConfig({ name: 'sales', title: sales.title, routes: sales.routes, actions }, 'test');
    const devApp = { config, base: '/@dev/sales/', entry: '/@dev/sales/main.tsx', scope: '/@dev/sales/scope' };
    expect(compose({ ...catalogue, devApps: [devApp] }).composition.apps[0]?.actions).toEqual(actions);
  });

  it('leaves out the second of two releases that claim one route', () => {
    const thief = { ...sales, app: 'thief', release: 'thief@1.4.2-3f9c2a1b' };
    const { composition, problems } = compose({ ...catalogue, apps: [alone(sales), alone(thief)] });
    expect(composition.apps.map((app) => app.name)).toEqual(['sales']);
    expect(problems.map((problem) => problem.code)).toEqual(['SP-REL-004']);
    expect(Object.keys(composition.importMap.integrity).some((url) => url.includes('thief'))).toBe(false);
  });

  it('puts an app under development in the place of its release', () => {
    const config = parseAppConfig({ name: 'sales', title: sales.title, routes: [{ path: '/sales/orders', title: sales.title }] }, 'test');
    const devApp = { config, base: '/@dev/sales/', entry: '/@dev/sales/src/main.tsx', scope: '/@dev/sales/@id/__x00__suanpan-scope' };
    const { composition } = compose({ ...catalogue, devApps: [devApp] });
    expect(composition.apps.map((app) => app.release)).toEqual(['sales@dev']);
    expect(composition.importMap.imports['suanpan://react']).toBe(composition.importMap.imports['react']);
  });
});

describe('compose() with a last known good release', () => {
  const { composition, problems } = compose({ ...catalogue, apps: [{ manifest: sales, previous: salesBefore }] });

  it('carries all that is needed to load it', () => {
    expect(problems).toEqual([]);
    expect(composition.apps[0]?.release).toBe('sales@1.4.2-3f9c2a1b');
    expect(composition.apps[0]?.fallback).toEqual({
      release: 'sales@1.4.1-77aa01de',
      base: '/releases/sales@1.4.1-77aa01de/',
      entry: '/releases/sales@1.4.1-77aa01de/main-Cx81.js',
      scope: '/releases/sales@1.4.1-77aa01de/scope-B7d2.js',
      styles: ['/releases/sales@1.4.1-77aa01de/assets/main-9a1c.css'],
      preload: expect.arrayContaining(['/releases/sales@1.4.1-77aa01de/assets/orders-77f0.js']),
      texts: {},
    });
  });

  it('names the integrity of its scripts, too', () => {
    const scripts = Object.keys(composition.importMap.integrity).filter((url) => url.startsWith('/releases/sales@1.4.1-77aa01de/'));
    expect(scripts).toHaveLength(4);
    expect(parseComposition(structuredClone(composition), 'test')).toEqual(composition);
  });

  it('keeps the app without it when the host cannot carry it', () => {
    const old = { ...salesBefore, shared: sharing({ react: '^18.0.0' }) };
    const { composition: without, problems: told } = compose({ ...catalogue, apps: [{ manifest: sales, previous: old }] });
    expect(without.apps.map(({ release, fallback }) => [release, fallback])).toEqual([['sales@1.4.2-3f9c2a1b', null]]);
    expect(told.map(({ code }) => code)).toEqual(['SP-REL-003']);
    expect(JSON.stringify(without.importMap)).not.toContain('77aa01de');
  });
});

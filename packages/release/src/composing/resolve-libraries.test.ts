import fc from 'fast-check';
import { ProtocolError } from '@suanpan/protocol/errors';
import { describe, expect, it } from 'vitest';
import { hostManifest, sales, salesBefore, sharing } from './compose.examples.ts';
import { compose } from './compose.ts';
import { libraryNeeds, packageOf } from './library-needs.ts';
import { resolveLibraries } from './resolve-libraries.ts';
import { shareTable } from './share-table.ts';

const wantsReact18 = { react: '^18.3.1', 'react/jsx-runtime': '^18.3.1', 'react-dom': '^18.3.1', '@suanpan/app-kit/define-app': '^0.1.0' };
const base = '/releases/sales@1.4.2-3f9c2a1b/';

function refusalOf(shared: typeof sales.shared): ProtocolError {
  try {
    resolveLibraries({ ...sales, shared }, hostManifest);
  } catch (error) {
    if (error instanceof ProtocolError) return error;
  }
  throw new Error('expected a refusal');
}

describe('resolveLibraries()', () => {
  it('takes the host copy where the range is met', () => {
    expect(resolveLibraries({ ...sales, shared: sharing({ react: '^19.0.0' }, ['react']) }, hostManifest)['react']).toMatchObject({
      from: 'host',
      version: '19.3.1',
    });
  });

  it('lets everything that stands on React fall with it', () => {
    const resolved = resolveLibraries({ ...sales, shared: sharing(wantsReact18, Object.keys(wantsReact18)) }, hostManifest);
    expect(Object.values(resolved).map(({ from }) => from)).toEqual(['own', 'own', 'own', 'own']);
    expect(resolved['@suanpan/app-kit/define-app']).toMatchObject({
      because: 'react ^18.3.1 is not 19.3.1 → @suanpan/app-kit',
    });
  });

  it('leaves alone what does not stand on it', () => {
    const wanted = { react: '^19.0.0', 'react-dom': '^19.0.0', '@suanpan/app-kit/define-app': '^2.0.0' };
    const resolved = resolveLibraries({ ...sales, shared: sharing(wanted, ['@suanpan/app-kit/define-app']) }, hostManifest);
    expect(Object.entries(resolved).map(([name, { from }]) => [name, from])).toEqual([
      ['react', 'host'],
      ['react-dom', 'host'],
      ['@suanpan/app-kit/define-app', 'own'],
    ]);
  });

  it('refuses a release that brings React but not what stands on it, and names the chain', () => {
    const error = refusalOf(sharing(wantsReact18, ['react', 'react/jsx-runtime', 'react-dom']));
    expect(error.code).toBe('SP-REL-003');
    expect(error.message).toContain('"@suanpan/app-kit/define-app"');
    expect(error.facts).toEqual({ wanted: '^0.1.0', had: '0.1.0', because: 'react ^18.3.1 is not 19.3.1 → @suanpan/app-kit' });
  });

  it('refuses a release that wants a library the host does not have, and brings none', () => {
    expect(refusalOf(sharing({ zustand: '^5.0.0' })).facts).toEqual({
      wanted: '^5.0.0',
      had: 'nothing',
      because: 'zustand ^5.0.0 is not there',
    });
  });

  it('never gives an app two copies of what must be one, whatever its ranges and copies are', () => {
    const specifiers = Object.keys(hostManifest.libraries);
    const range = fc.constantFrom('^18.0.0', '^19.0.0', '^0.1.0', '^2.0.0');
    const uses = fc.uniqueArray(fc.tuple(fc.constantFrom(...specifiers), range, fc.boolean()), { selector: ([name]) => name });
    fc.assert(
      fc.property(uses, (chosen) => {
        const shared = sharing(
          Object.fromEntries(chosen.map(([name, wanted]) => [name, wanted])),
          chosen.flatMap(([name, , own]) => (own ? [name] : [])),
        );
        let resolved;
        try {
          resolved = resolveLibraries({ ...sales, shared }, hostManifest);
        } catch (error) {
          expect((error as ProtocolError).code).toBe('SP-REL-003');
          return;
        }
        const own = new Set(Object.entries(resolved).flatMap(([name, { from }]) => (from === 'own' ? [packageOf(name)] : [])));
        for (const [name, { from }] of Object.entries(resolved)) {
          if (from === 'own') continue;
          expect(own.has(packageOf(name))).toBe(false);
          expect(libraryNeeds[packageOf(name)]?.some((need) => own.has(need))).toBe(false);
        }
      }),
    );
  });
});

describe('a composition with own copies', () => {
  const old = { ...sales, shared: sharing(wantsReact18, Object.keys(wantsReact18)) };
  const ledger = { ...sales, app: 'ledger', release: 'ledger@1.4.2-3f9c2a1b', routes: [] };
  const { composition } = compose({
    host: hostManifest,
    apps: [
      { manifest: old, previous: { ...salesBefore, shared: old.shared } },
      { manifest: ledger, previous: null },
    ],
    devApps: [],
  });

  it('gives them to their own release alone, through a scope', () => {
    expect(Object.keys(composition.importMap.scopes)).toEqual([base, '/releases/sales@1.4.1-77aa01de/']);
    expect(composition.importMap.scopes[base]).toEqual({
      react: `${base}assets/own-react.js`,
      'react/jsx-runtime': `${base}assets/own-react_jsx-runtime.js`,
      'react-dom': `${base}assets/own-react-dom.js`,
      '@suanpan/app-kit/define-app': `${base}assets/own-_suanpan_app-kit_define-app.js`,
    });
  });

  it('preloads the own copies and not the shared ones', () => {
    const preload = composition.apps.find(({ name }) => name === 'sales')?.preload ?? [];
    expect(preload).toContain(`${base}assets/own-react.js`);
    expect(preload.some((url) => url.startsWith('/releases/shell@'))).toBe(false);
  });

  it('names the integrity of own copies that are used, and of no others', () => {
    const integrity = `sha384-${'D'.repeat(64)}`;
    const file = (path: string) => ({ path, bytes: 1, role: 'library', integrity }) as const;
    const copies = ['shared/react@18.3.1/react.js', 'shared/react@18.3.1/part.js', 'shared/zustand@5.1.0/zustand.js'];
    const bringing = {
      ...sales,
      files: [...sales.files, ...copies.map(file)],
      shared: {
        react: { range: '^18.3.1', version: '18.3.1', fallback: copies[0] ?? '' },
        zustand: { range: '^5.0.0', version: '5.1.0', fallback: copies[2] ?? '' },
      },
    };
    const hosts = [
      hostManifest,
      { ...hostManifest, libraries: { ...hostManifest.libraries, react: { version: '18.3.1', file: 'react.js', preload: [] } } },
    ];
    const named = hosts.map((host) => {
      const { importMap } = compose({ host, apps: [{ manifest: bringing, previous: null }], devApps: [] }).composition;
      return Object.keys(importMap.integrity).flatMap((url) => url.split('/shared/')[1] ?? []);
    });
    expect(named).toEqual([['react@18.3.1/react.js', 'react@18.3.1/part.js', 'zustand@5.1.0/zustand.js'], ['zustand@5.1.0/zustand.js']]);
  });

  it('is told as a table', () => {
    expect(shareTable(composition, { host: hostManifest, releases: [old, ledger] }).filter(({ library }) => library === 'react')).toEqual([
      { library: 'react', app: 'ledger', release: ledger.release, range: '^19.0.0', from: 'host', version: '19.3.1' },
      { library: 'react', app: 'sales', release: old.release, range: '^18.3.1', from: 'own', version: '18.3.1' },
    ]);
  });
});

import type { HostManifest } from '@suanpan/protocol/host-manifest';
import { salesManifest } from '@suanpan/protocol/manifest-examples';
import { type ReleaseManifest, parseReleaseManifest } from '@suanpan/protocol/manifest';

const integrity = `sha384-${'B'.repeat(64)}`;

/** A shell that shares React and what stands on it. */
export const hostManifest: HostManifest = {
  protocol: '1.0',
  release: 'shell@0.1.0-00000000',
  entry: 'main.js',
  styles: ['main.css'],
  preload: ['react-core.js'],
  texts: {},
  files: [
    { path: 'main.js', bytes: 10, role: 'entry', integrity },
    { path: 'react.js', bytes: 10, role: 'library', integrity },
    { path: 'react-core.js', bytes: 10, role: 'chunk', integrity },
    { path: 'kit.js', bytes: 10, role: 'library', integrity },
    { path: 'main.css', bytes: 10, role: 'style', integrity },
  ],
  libraries: {
    react: { version: '19.3.1', file: 'react.js', preload: ['react-core.js'] },
    'react/jsx-runtime': { version: '19.3.1', file: 'react.js', preload: ['react-core.js'] },
    'react-dom': { version: '19.3.1', file: 'react.js', preload: ['react-core.js'] },
    '@suanpan/app-kit/define-app': { version: '0.1.0', file: 'kit.js', preload: ['react-core.js'] },
  },
};

/** A release of the sales app. */
export const sales: ReleaseManifest = parseReleaseManifest(salesManifest, 'example');

/** Its release before. */
export const salesBefore: ReleaseManifest = {
  ...sales,
  version: '1.4.1',
  release: 'sales@1.4.1-77aa01de',
  files: sales.files.map((file) => ({ ...file, integrity: `sha384-${'C'.repeat(64)}` })),
};

/** What a release says about the libraries that it shares, with copies of its own for those that are named. */
export function sharing(ranges: Readonly<Record<string, string>>, own: readonly string[] = []): ReleaseManifest['shared'] {
  return Object.fromEntries(
    Object.entries(ranges).map(([specifier, range]) => {
      const use = { range, version: range.replace('^', '') };
      const fallback = `assets/own-${specifier.replaceAll(/[@/]/g, '_')}.js`;
      return [specifier, own.includes(specifier) ? { ...use, fallback } : use];
    }),
  );
}

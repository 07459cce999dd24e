import type { HostManifest } from '@suanpan/protocol/host-manifest';

const integrity = `sha384-${'B'.repeat(64)}`;

/** A shell that shares React. */
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
    { path: 'main.css', bytes: 10, role: 'style', integrity },
  ],
  libraries: { react: { version: '19.3.1', file: 'react.js', preload: ['react-core.js'] } },
};

/**
 * Which shared packages stand on which: an app that brings its own copy of one must bring its own copies of those above it,
 * or two Reacts meet in one tree. A test holds this against what the installed packages say.
 */
export const libraryNeeds: Readonly<Record<string, readonly string[]>> = {
  react: [],
  'react-dom': ['react'],
  '@apollo/client': ['react', 'react-dom'],
  zustand: ['react'],
  '@suanpan/shared-ui': ['react', 'react-dom'],
  '@suanpan/app-kit': ['react', 'react-dom', '@apollo/client'],
};

/** Returns the package of `specifier`, e.g. `@apollo/client` of `@apollo/client/react`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

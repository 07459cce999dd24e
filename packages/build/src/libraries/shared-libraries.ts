/** The libraries of which a page holds one copy, given by the shell. */
export const sharedPackages = ['react', 'react-dom', '@apollo/client', 'zustand', '@suanpan/shared-ui', '@suanpan/app-kit'] as const;

/** Returns the package of `specifier`, e.g. `@apollo/client` of `@apollo/client/react`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Returns whether `specifier` stays a bare import that the page's import map resolves. Styles never do. */
export function isSharedLibrary(specifier: string): boolean {
  return (sharedPackages as readonly string[]).includes(packageOf(specifier)) && !/\.css(\?|$)/.test(specifier);
}

/** In dev Vite rewrites bare imports, so they go under a scheme that it leaves alone and the import map knows. */
export const devScheme = 'suanpan://';

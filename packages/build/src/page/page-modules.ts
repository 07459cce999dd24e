import type { PageSource } from './page-source.ts';

/** A virtual module that a page brings: all of its own stylesheets, or one script. */
export interface PageModule {
  readonly id: string;
  readonly code: string;
  readonly kind: 'styles' | 'script';
}

const prefix = 'virtual:suanpan-page-';

/** Returns the modules that a page brings, in the order in which they run. */
export function pageModules({ stylesheets, scripts }: PageSource): PageModule[] {
  const styles = { id: `${prefix}styles.js`, kind: 'styles', code: importsOf(stylesheets) } as const;
  const rest = scripts.map((script, index) => {
    const code = 'src' in script ? importsOf([script.src]) : script.code;
    return { id: `${prefix}${index}.js`, kind: 'script', code } as const;
  });
  return stylesheets.length > 0 ? [styles, ...rest] : rest;
}

/** Returns the name of a page module as an input of the bundler. */
export function inputName({ id }: PageModule): string {
  return id.slice('virtual:suanpan-'.length, -'.js'.length);
}

function importsOf(addresses: readonly string[]): string {
  return addresses.map((address) => `import ${JSON.stringify(address)};\n`).join('');
}

import type { ViteDevServer } from 'vite';

/** Where the page finds the script that prepares it for apps under development. */
export const preamblePath = '/@dev/preamble.js';

/**
 * Returns the script that runs before the shell in development.
 *
 * The refresh runtime adopts only renderers that register with its hook, so the hook must be there before React loads. Only
 * servers with React's plugin have a runtime.
 */
export async function refreshPreamble(servers: readonly ViteDevServer[]): Promise<string> {
  const found = await Promise.all(servers.map(({ environments }) => environments.client.pluginContainer.resolveId('/@react-refresh')));
  const bases = servers.flatMap(({ config }, index) => (found[index] ? [config.base] : []));
  return [
    ...bases.map((base, index) => `import { injectIntoGlobalHook as inject${index} } from '${base}@react-refresh';`),
    ...bases.map((_, index) => `inject${index}(window);`),
    'window.$RefreshReg$ = () => {};',
    'window.$RefreshSig$ = () => (type) => type;',
    '',
  ].join('\n');
}

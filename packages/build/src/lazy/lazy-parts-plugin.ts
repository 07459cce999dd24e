import type { Plugin } from 'vite';

/** The module of Vite through which built code imports a lazy part with its stylesheets. */
const helperId = '\0vite/preload-helper.js';

/**
 * Takes the place of Vite's helper, which is heavier than many an app's first screen.
 *
 * Stylesheets go into the app's own head, and module and stylesheets come side by side. Modules are left to the browser: a link for one
 * carries no integrity, so that it would be fetched twice. What fails is told by the same event as in Vite.
 */
export function lazyPartsPlugin(): Plugin {
  return {
    name: 'suanpan:lazy-parts',
    enforce: 'pre',
    apply: 'build',
    load: { filter: { id: /preload-helper/ }, handler: (id) => (id === helperId ? source : undefined) },
  };
}

const source = `
const links = {};
const styled = (href) => links[href] ??= new Promise((resolve, reject) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  link.onload = resolve;
  link.onerror = () => {
    delete links[href];
    link.remove();
    reject(Error('Unable to preload CSS for ' + href));
  };
  document.head.append(link);
});
const failed = (error) => {
  const event = new Event('vite:preloadError', { cancelable: true });
  event.payload = error;
  window.dispatchEvent(event);
  if (!event.defaultPrevented) throw error;
};
export const __vitePreload = (load, parts = [], from) => {
  const urls = parts.map((part) => new URL(part, from).href);
  const styles = Promise.all(urls.filter((url) => url.endsWith('.css')).map(styled)).catch(failed);
  return Promise.all([load().catch(failed), styles]).then(([module]) => module);
};
`;

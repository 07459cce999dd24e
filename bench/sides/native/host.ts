import { registry } from 'bench:registry';
import { startHostPage } from '../host-page.ts';

type App = typeof import('bench:app');

/** Modules as the browser has them: shared libraries through the import map, nothing set apart. */
startHostPage({
  async open(app, slot) {
    const found = registry[app];
    if (!found) throw new Error(`There is no app "${app}"`);
    const [module] = await Promise.all([import(/* @vite-ignore */ found.entry) as Promise<App>, ...found.styles.map(addStyle)]);
    const container = document.createElement('div');
    slot.replaceChildren(container);
    await module.mount(container);
  },
  async close(app, slot) {
    const module = (await import(/* @vite-ignore */ registry[app]?.entry ?? '')) as App;
    await module.unmount();
    slot.replaceChildren();
  },
});

function addStyle(href: string): Promise<void> {
  if (document.querySelector(`link[rel="stylesheet"][href="${href}"]`)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: () => resolve(), onerror: reject });
    document.head.append(link);
  });
}

import { destroyApp, setupApp, startApp } from 'wujie';
import { registry } from 'bench:registry';
import { startHostPage } from '../host-page.ts';

/** wujie: an iframe runs the code, a shadow root shows the page. */
startHostPage({
  async open(app, slot) {
    const url = registry[app]?.url;
    if (url === undefined) throw new Error(`There is no app "${app}"`);
    const mounted = new Promise<void>((resolve, reject) => {
      setupApp({
        name: app,
        url: new URL(url, location.href).href,
        el: slot,
        afterMount: () => resolve(),
        loadError: (failed, error) => reject(error ?? new Error(String(failed))),
      });
    });
    await Promise.all([startApp({ name: app, url: new URL(url, location.href).href, el: slot }), mounted]);
  },
  async close(app, slot) {
    destroyApp(app);
    slot.replaceChildren();
  },
});

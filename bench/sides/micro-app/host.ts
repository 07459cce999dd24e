import microApp from '@micro-zoe/micro-app';
import { registry } from 'bench:registry';
import { startHostPage } from '../host-page.ts';

microApp.start({ iframe: true });

/** micro-app in its iframe mode, which is the one for Vite. */
startHostPage({
  open(app, slot) {
    const url = registry[app]?.url;
    if (url === undefined) return Promise.reject(new Error(`There is no app "${app}"`));
    const element = document.createElement('micro-app');
    element.setAttribute('name', nameOf(app));
    element.setAttribute('url', new URL(url, location.href).href);
    element.setAttribute('iframe', '');
    element.setAttribute('router-mode', 'pure');
    const mounted = new Promise<void>((resolve, reject) => {
      element.addEventListener('mounted', () => resolve());
      element.addEventListener('error', (event) => reject((event as CustomEvent<{ error?: Error }>).detail?.error ?? new Error('error')));
    });
    slot.replaceChildren(element);
    return mounted;
  },
  async close(app, slot) {
    await microApp.unmountApp(nameOf(app), { destroy: true });
    slot.replaceChildren();
  },
});

function nameOf(app: string): string {
  return app.replaceAll('@', '-release-');
}

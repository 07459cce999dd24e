import { registry } from 'bench:registry';
import { startHostPage } from '../host-page.ts';

/** A frame for each app: what the browser itself offers. */
startHostPage({
  open(app, slot) {
    const url = registry[app]?.url;
    if (url === undefined) return Promise.reject(new Error(`There is no app "${app}"`));
    const frame = document.createElement('iframe');
    frame.className = 'app-frame';
    const loaded = new Promise<void>((resolve, reject) => {
      frame.addEventListener('load', () => resolve());
      frame.addEventListener('error', () => reject(new Error(`The frame of "${app}" did not load`)));
    });
    frame.src = url;
    slot.replaceChildren(frame);
    return loaded;
  },
  async close(_app, slot) {
    slot.replaceChildren();
  },
});

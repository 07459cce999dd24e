import 'react';
import 'react-dom/client';
import { importRemote } from 'virtual:bench-remotes';
import { startHostPage } from '../host-page.ts';

/** Module Federation by its Vite plugin: remotes in the host's configuration, React shared. */
startHostPage({
  async open(app, slot) {
    const { mount } = await importRemote(app);
    const container = document.createElement('div');
    slot.replaceChildren(container);
    await mount(container);
  },
  async close(app, slot) {
    const { unmount } = await importRemote(app);
    await unmount();
    slot.replaceChildren();
  },
});

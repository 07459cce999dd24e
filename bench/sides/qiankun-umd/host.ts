import { addGlobalUncaughtErrorHandler, loadMicroApp, type MicroApp } from 'qiankun';
import { registry } from 'bench:registry';
import { startHostPage } from '../host-page.ts';

const running = new Map<string, MicroApp>();

/** qiankun with its sandbox and the scoped styles that it calls experimental: the most that its settings give. */
startHostPage({
  async open(app, slot) {
    const entry = registry[app]?.url;
    if (entry === undefined) throw new Error(`There is no app "${app}"`);
    const failed = new Promise<never>((_, reject) => {
      addGlobalUncaughtErrorHandler((event) => {
        // Reports of single-spa name the app, and so does qiankun's loader in its message.
        const text = typeof event === 'string' ? event : String((event as ErrorEvent).message ?? '');
        if (text.includes(`'${nameOf(app)}`)) reject(new Error(text));
      });
    });
    const micro = loadMicroApp(
      { name: nameOf(app), entry, container: slot },
      { sandbox: { experimentalStyleIsolation: true }, singular: false },
    );
    running.set(app, micro);
    await Promise.race([Promise.all([micro.loadPromise, micro.mountPromise]), failed]);
  },
  async close(app) {
    await running.get(app)?.unmount();
    running.delete(app);
  },
});

function nameOf(app: string): string {
  return app.split('@')[0] ?? app;
}

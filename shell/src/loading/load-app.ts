import type { ComposedApp } from '@suanpan/protocol/composition';
import { ProtocolError, isProtocolError } from '@suanpan/protocol/errors';
import type { Host } from '@suanpan/protocol/host';
import { type AppLifecycles, type AppProps, type LifecycleStep, isAppLifecycles } from '@suanpan/protocol/lifecycle';
import { loadMicroApp } from 'qiankun';
import { setBootstrapMaxTime, setMountMaxTime, setUnmountMaxTime } from 'single-spa';
import { appElements, appTemplate } from './app-template.ts';
import { importScope } from './bind-scope.ts';
import { importModule } from './import-module.ts';
import { createAppStyles } from './app-styles.ts';
import { withDeadline } from './with-deadline.ts';

/** The longest time that a timer can be set to, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

// The shell has deadlines of its own, which end a step with a code; single-spa's would only complain in the console.
for (const setMaxTime of [setBootstrapMaxTime, setMountMaxTime, setUnmountMaxTime]) setMaxTime(longestTimer, false, longestTimer);

export interface LoadOptions {
  readonly app: ComposedApp;
  /** Where the app's container goes. */
  readonly element: HTMLElement;
  /** The integrity of a script's address, from the import map. */
  readonly integrityOf: (url: string) => string | undefined;
  /** Makes the host that one mount gets; its signal is aborted when that mount ends. */
  readonly createHost: (portal: HTMLElement, signal: AbortSignal) => Host;
  /** Tells apart loads of one app, since qiankun remembers a name that failed. */
  readonly attempt: number;
}

/** An app that is mounted, and can be taken off and put on again. */
export interface LoadedApp {
  mount(): Promise<void>;
  unmount(): Promise<void>;
}

/**
 * Loads an app into qiankun's sandbox and mounts it.
 *
 * qiankun gets an entry without scripts: `beforeLoad` hands over the sandbox's window, to which the app's own scope
 * module is bound before its entry is imported as a plain ES module, and qiankun finds the lifecycles on that window.
 */
export async function loadApp(options: LoadOptions): Promise<LoadedApp> {
  const { app, element, attempt } = options;
  const name = attempt === 0 ? app.name : `${app.name}~${attempt}`;
  element.replaceChildren();
  const styles = createAppStyles(element, app.styles);
  const container = element.ownerDocument.createElement('div');
  element.append(container);
  let rebind: Bind | undefined;
  const parcel = loadMicroApp(
    { name, entry: { scripts: [], styles: [], html: appTemplate(app) }, container },
    { sandbox: { speedy: true }, singular: false },
    {
      beforeLoad: async (_app, scope) => {
        const [lifecycles, bindScope] = await withDeadline({ ...subjectOf(app), step: 'load' }, () => importApp(options, scope));
        rebind = bindScope;
        Object.assign(scope, { [name]: guarded(lifecycles, options, container) });
      },
      // qiankun replaces timers, listeners and the document when it mounts the sandbox, so the bindings are taken anew.
      beforeMount: async (_app, scope) => {
        rebind?.(scope);
        await styles.switchOn();
      },
      afterUnmount: async () => styles.switchOff(),
    },
  );
  // Every one of qiankun's promises rejects on a failure; the last one is enough.
  for (const promise of [parcel.loadPromise, parcel.bootstrapPromise, parcel.unmountPromise]) promise.catch(() => undefined);
  await coded(app, 'mount', () => parcel.mountPromise);
  return { mount: () => coded(app, 'mount', () => parcel.mount()), unmount: () => coded(app, 'unmount', () => parcel.unmount()) };
}

type Bind = (scope: Window & typeof globalThis) => void;

async function importApp({ app, integrityOf }: LoadOptions, scope: Window & typeof globalThis): Promise<[AppLifecycles, Bind]> {
  const module = await importScope({ ...subjectOf(app), url: app.scope, integrity: integrityOf(app.scope) });
  module.bindScope(scope);
  const entry = await importModule({ ...subjectOf(app), url: app.entry, integrity: integrityOf(app.entry) });
  if (isAppLifecycles(entry)) return [entry, module.bindScope];
  throw new ProtocolError('SP-LOAD-003', `Cannot load the app "${app.name}": its entry does not export the lifecycle functions`, {
    facts: { release: app.release, file: app.entry },
  });
}

/** The app's lifecycles as qiankun calls them: each with its deadline, and with the props of the protocol only. */
function guarded(lifecycles: AppLifecycles, { app, createHost }: LoadOptions, container: HTMLElement): Omit<AppLifecycles, 'update'> {
  let mounted = new AbortController();
  let props: AppProps | undefined;
  const renew = (): AppProps => {
    mounted = new AbortController();
    const { page, portal } = appElements(container);
    props = { host: createHost(portal, mounted.signal), container: page };
    return props;
  };
  const run = (step: LifecycleStep, work: () => Promise<void>): Promise<void> =>
    withDeadline({ ...subjectOf(app), step }, async () => work());
  return {
    bootstrap: () => run('bootstrap', () => lifecycles.bootstrap(renew())),
    mount: () => run('mount', () => lifecycles.mount(renew())),
    async unmount() {
      mounted.abort();
      await run('unmount', () => lifecycles.unmount(props ?? renew()));
    },
  };
}

async function coded(app: ComposedApp, step: LifecycleStep, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw codedError(app, step, cause);
  }
}

/** What an app throws is put under a code; an error that has one stays. */
function codedError(app: ComposedApp, step: LifecycleStep, cause: unknown): ProtocolError {
  if (isProtocolError(cause)) return cause;
  return new ProtocolError('SP-LOAD-005', `Cannot ${step} the app "${app.name}": its code threw`, {
    facts: { release: app.release, error: String(cause) },
    cause,
  });
}

/** The first load of an app under development waits for its sources to be compiled. */
function subjectOf(app: ComposedApp): { readonly app: string; readonly release: string; readonly patience: number } {
  return { app: app.name, release: app.release, patience: app.reason === 'dev' ? 10 : 1 };
}

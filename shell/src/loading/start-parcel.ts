import { type MicroApp, loadMicroApp } from 'qiankun';
import type { GuardedLifecycles } from './mount-app.ts';

export interface ParcelParts {
  readonly release: string;
  readonly lifecycles: Pick<GuardedLifecycles, 'bootstrap' | 'mount' | 'unmount'>;
  /** The realm's window, where qiankun looks for what an app exports. */
  readonly window: Window;
}

/** Starts a parcel of an app; it is mounted when `mountPromise` resolves. */
export type StartParcel = (parts: ParcelParts) => MicroApp;

/**
 * Hands the app's lifecycles to qiankun, which finds them on the global context: the realm's window.
 *
 * qiankun gets an entry without scripts and no sandbox of its own, so that it neither evaluates code nor patches the page.
 */
export const startParcel: StartParcel = ({ release, lifecycles: { bootstrap, mount, unmount }, window }) => {
  const name = `${release}#${nextParcel()}`;
  Object.defineProperty(window, name, { configurable: true, value: { bootstrap, mount, unmount } });
  const parcel = loadMicroApp(
    { name, entry: { scripts: [], styles: [], html: '<div></div>' }, container: document.createElement('div') },
    { sandbox: false, singular: false, globalContext: window as Window & typeof globalThis },
  );
  // Every one of qiankun's promises rejects on a failure; the last one is enough.
  for (const promise of [parcel.loadPromise, parcel.bootstrapPromise, parcel.mountPromise, parcel.unmountPromise])
    promise.catch(() => undefined);
  return parcel;
};

let parcels = 0;

/** qiankun remembers every name, even that of an app which failed. */
function nextParcel(): number {
  parcels += 1;
  return parcels;
}

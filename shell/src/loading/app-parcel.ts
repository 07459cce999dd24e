import type { MicroApp } from 'qiankun';
import type { GuardedLifecycles } from './mount-app.ts';
import type { ParcelEngine } from './parcel-engine.ts';
import type { ParcelParts } from './start-parcel.ts';

/** One release of an app as qiankun's parcel. */
export interface AppParcel {
  mount(): Promise<void>;
  unmount(): Promise<void>;
}

/**
 * Makes the parcel of an app. While qiankun is still on its way the app is mounted without it, and taken over when it comes.
 *
 * One parcel serves all mounts: qiankun and single-spa keep something of each that was ever made.
 */
export function createAppParcel(app: ParcelParts, engine: ParcelEngine): AppParcel {
  const lifecycles = { ...app.lifecycles, bootstrap: once(app.lifecycles.bootstrap) };
  const parts: ParcelParts = { ...app, lifecycles };
  let parcel: MicroApp | undefined;
  let handover: { readonly done: Promise<void>; isOff: boolean } | undefined;
  const mountAlone = async (): Promise<void> => {
    await lifecycles.bootstrap();
    await lifecycles.mount();
    const present = { done: Promise.resolve(), isOff: false };
    handover = present;
    present.done = engine.arrives().then(
      async (start) => {
        if (present.isOff) return;
        parcel = start({ ...parts, lifecycles: takenOver(lifecycles) });
        await parcel.mountPromise;
      },
      // Without qiankun the app stays as it is, and the next mount asks for it again.
      () => undefined,
    );
  };
  return {
    async mount() {
      const start = engine.present();
      if (parcel) await parcel.mount();
      else if (start) {
        parcel = start(parts);
        await parcel.mountPromise;
      } else await mountAlone();
    },
    async unmount() {
      const present = handover;
      handover = undefined;
      if (present && parcel) await present.done;
      else if (present) present.isOff = true;
      if (parcel) await parcel.unmount();
      else await lifecycles.unmount();
    },
  };
}

/** An app is bootstrapped once a page, whoever mounts it first. */
function once(work: () => Promise<void>): () => Promise<void> {
  let isDone = false;
  return async () => {
    if (!isDone) await work();
    isDone = true;
  };
}

/** The lifecycles of an app that is mounted already: its first mount by the parcel finds all done. */
function takenOver({ mount, unmount }: ParcelParts['lifecycles']): Pick<GuardedLifecycles, 'bootstrap' | 'mount' | 'unmount'> {
  let isThere = true;
  return {
    bootstrap: () => Promise.resolve(),
    async mount() {
      if (!isThere) await mount();
      isThere = false;
    },
    unmount,
  };
}

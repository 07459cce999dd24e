import type { LoadableRelease } from '@suanpan/protocol/composition';
import { ProtocolError, isProtocolError } from '@suanpan/protocol/errors';
import type { Host } from '@suanpan/protocol/host';
import type { LifecycleStep } from '@suanpan/protocol/lifecycle';
import { type MicroApp, loadMicroApp } from 'qiankun';
import { setBootstrapMaxTime, setMountMaxTime, setUnmountMaxTime } from 'single-spa';
import type { ImportOptions, ImportRelease, ImportedRelease } from './import-release.ts';
import { type MountParts, createLifecycles } from './mount-app.ts';
import { withDeadline } from './with-deadline.ts';

/** The longest time that a timer can be set to, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

// The shell has deadlines of its own, which end a step with a code; single-spa's would only complain in the console.
for (const setMaxTime of [setBootstrapMaxTime, setMountMaxTime, setUnmountMaxTime]) setMaxTime(longestTimer, false, longestTimer);

export interface LoadOptions extends ImportOptions {
  /** How many times the protocol's deadlines this app may take. */
  readonly patience: number;
  /** Where the app's elements go. */
  readonly place: HTMLElement;
  readonly importRelease: ImportRelease;
  /** Makes the host that one mount gets; its signal is aborted when that mount ends. */
  readonly createHost: (release: LoadableRelease, portal: HTMLElement, signal: AbortSignal) => Host;
}

/** An app whose code is there: it can be mounted, kept alive out of sight, and taken off, any number of times. */
export interface LoadedApp {
  readonly release: string;
  mount(): Promise<void>;
  unmount(): Promise<void>;
  /** Keeps the mounted app alive out of sight. */
  park(): void;
  /** Brings a parked app back, and lets it look at what has changed meanwhile. */
  resume(): Promise<void>;
}

/** Loads a release into a realm; nothing is mounted yet. Rejects with a coded error. */
export async function loadApp(options: LoadOptions): Promise<LoadedApp> {
  const { app, release, importRelease, patience, place, createHost } = options;
  const subject = { app, release: release.release, patience };
  const imported = await withDeadline({ ...subject, step: 'load' }, () => importRelease(options));
  const parts: MountParts = { subject, imported, place, createHost: (portal, signal) => createHost(release, portal, signal) };
  const lifecycles = createLifecycles(parts);
  const coded = (step: LifecycleStep, work: () => Promise<unknown>): Promise<void> => underCode(subject, step, work);
  let parcel: MicroApp | undefined;
  return {
    release: release.release,
    async mount() {
      if (parcel) return coded('mount', () => parcel?.mount() ?? Promise.resolve());
      const made = startParcel(`${release.release}#${nextParcel()}`, lifecycles, imported);
      parcel = made;
      return coded('mount', () => made.mountPromise);
    },
    unmount: () => coded('unmount', () => parcel?.unmount() ?? Promise.resolve()),
    park: () => imported.realm.pause(),
    resume: () => {
      imported.realm.resume();
      return coded('mount', () => lifecycles.update());
    },
  };
}

let parcels = 0;

/** qiankun remembers every name, even that of an app which failed. */
function nextParcel(): number {
  parcels += 1;
  return parcels;
}

/**
 * Hands the app's lifecycles to qiankun, which finds them on the global context: the realm's window.
 *
 * qiankun gets an entry without scripts and no sandbox of its own, so that it neither evaluates code nor patches the page.
 */
function startParcel(name: string, lifecycles: ReturnType<typeof createLifecycles>, { realm }: ImportedRelease): MicroApp {
  const carrier = document.createElement('div');
  const { bootstrap, mount, unmount } = lifecycles;
  Object.defineProperty(realm.window, name, { configurable: true, value: { bootstrap, mount, unmount } });
  const parcel = loadMicroApp(
    { name, entry: { scripts: [], styles: [], html: '<div></div>' }, container: carrier },
    { sandbox: false, singular: false, globalContext: realm.window },
  );
  // Every one of qiankun's promises rejects on a failure; the last one is enough.
  for (const promise of [parcel.loadPromise, parcel.bootstrapPromise, parcel.mountPromise, parcel.unmountPromise])
    promise.catch(() => undefined);
  return parcel;
}

interface Subject {
  readonly app: string;
  readonly release: string;
}

async function underCode(subject: Subject, step: LifecycleStep, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw codedError(subject, step, cause);
  }
}

/** What an app throws is put under a code; an error that has one stays. */
function codedError({ app, release }: Subject, step: LifecycleStep, cause: unknown): ProtocolError {
  if (isProtocolError(cause)) return cause;
  return new ProtocolError('SP-LOAD-005', `Cannot ${step} the app "${app}": its code threw`, {
    facts: { release, error: String(cause) },
    cause,
  });
}

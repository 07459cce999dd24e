import type { LoadableRelease } from '@suanpan/protocol/composition';
import type { ProtocolError } from '@suanpan/protocol/errors';
import type { Host } from '@suanpan/protocol/host';
import type { Locale } from '@suanpan/protocol/session';
import type { LifecycleStep } from '@suanpan/protocol/lifecycle';
import { createAppParcel } from './app-parcel.ts';
import { afterNextFrame } from './after-next-frame.ts';
import { fetchFiles } from './fetch-files.ts';
import type { ImportOptions, ImportRelease } from './import-release.ts';
import { type MountParts, createLifecycles } from './mount-app.ts';
import { nameFailure } from './name-failure.ts';
import { parcelEngine } from './page-engine.ts';
import { withDeadline } from './with-deadline.ts';

export interface LoadOptions extends ImportOptions {
  /** How many times the protocol's deadlines this app may take. */
  readonly patience: number;
  /** Where the app's elements go. */
  readonly place: HTMLElement;
  readonly importRelease: ImportRelease;
  readonly locale: () => Locale;
  /** Makes the host that one mount gets; its signal is aborted when that mount ends. */
  readonly createHost: (release: LoadableRelease, portal: HTMLElement, signal: AbortSignal) => Host;
  /** Told when a release that was brought back fails at looking at what has changed. */
  readonly failed: (release: LoadableRelease, error: ProtocolError) => void;
}

/** An app whose code is there: it can be mounted, kept alive out of sight, and taken off, any number of times. */
export interface LoadedApp {
  readonly release: string;
  mount(): Promise<void>;
  unmount(): Promise<void>;
  /** Keeps the mounted app alive out of sight. */
  park(): void;
  /** Brings a parked app back as it was. Once it is painted it may look at what has changed meanwhile. */
  resume(): void;
}

/** Loads a release into a realm; nothing is mounted yet. Rejects with a coded error. */
export async function loadApp(options: LoadOptions): Promise<LoadedApp> {
  const { app, release, importRelease, integrityOf, patience, place, createHost, failed, locale } = options;
  const subject = { app, release: release.release, patience };
  if (!importRelease.has(release.release))
    fetchFiles(release, { document: place.ownerDocument, locale: locale(), integrityOf, urgency: 'now' });
  const imported = await withDeadline({ ...subject, step: 'load' }, () => importRelease(options));
  const parts: MountParts = { subject, imported, place, createHost: (portal, signal) => createHost(release, portal, signal) };
  const lifecycles = createLifecycles(parts);
  const coded = (step: LifecycleStep, work: () => Promise<unknown>): Promise<void> =>
    underCode({ app, release: release.release, integrityOf }, step, work);
  let isAway = false;
  const parcel = createAppParcel({ release: release.release, lifecycles, window: imported.realm.window }, parcelEngine);
  return {
    release: release.release,
    mount: () => coded('mount', parcel.mount),
    unmount: () => coded('unmount', parcel.unmount),
    park() {
      isAway = true;
      imported.realm.pause();
    },
    resume() {
      isAway = false;
      imported.realm.resume();
      afterNextFrame(() => {
        if (!isAway) void coded('mount', () => lifecycles.update()).catch((error: unknown) => failed(release, error as ProtocolError));
      });
    },
  };
}

interface Subject {
  readonly app: string;
  readonly release: string;
  readonly integrityOf: (url: string) => string | undefined;
}

async function underCode(subject: Subject, step: LifecycleStep, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw await nameFailure({ ...subject, step }, cause);
  }
}

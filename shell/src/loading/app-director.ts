import type { ComposedApp } from '@suanpan/protocol/composition';
import type { ProtocolError } from '@suanpan/protocol/errors';
import type { ReadableStore } from '@suanpan/protocol/host';
import { type WritableStore, createStore } from '../stores/create-store.ts';
import { afterNextFrame } from './after-next-frame.ts';
import type { AppInstance, AppStatus } from './app-instance.ts';
import { type AppCast, type CastOptions, createAppCast } from './app-cast.ts';

/** What the frame shows where the app's page goes. */
export interface Stage {
  /** The app that the user asked for. */
  readonly wanted: string | null;
  /** The app whose page is visible; the one before stays until the wanted one is ready. */
  readonly visible: string | null;
  readonly isLoading: boolean;
  readonly failure: ProtocolError | null;
}

export interface AppDirector {
  /** Where the pages are; it may be put into the document at any time. */
  readonly outlet: HTMLElement;
  readonly stage: ReadableStore<Stage>;
  /** Brings an app's page up, and puts the one before away once it is there; nothing more when it was asked for last. `null` clears the stage. */
  show(name: string | null): Promise<void>;
  retry(): Promise<void>;
  /** Brings an app up out of sight, so that it can answer others; resolves to whether it is there. */
  wake(name: string): Promise<boolean>;
  /** Has an app that is out of sight hear the page and show its drawers, until the function is called that it resolves to. */
  attend(name: string): Promise<() => void>;
  /** Where an app is at this moment; nothing is loaded by asking. */
  statusOf(name: string): AppStatus;
  fail(name: string, error: ProtocolError): void;
  /** Starts an app anew, as a reload of its page would. */
  restart(name: string): Promise<void>;
  /** Takes an app off whose pages were all closed; the one in sight stays until it is left. */
  abandon(name: string): Promise<void>;
  /** Gives apps that are not in sight another release; the one in sight keeps its own until it is left. */
  update(apps: readonly ComposedApp[]): Promise<void>;
}

/** Makes the director of the apps in the outlet. */
export function createAppDirector(options: CastOptions): AppDirector {
  const stage = createStore<Stage>(emptyStage);
  const cast = createAppCast(options);
  let latest: Promise<void> = Promise.resolve();
  let leaving = new AbortController();

  const begin = (name: string | null): Promise<void> => {
    leaving.abort();
    leaving = new AbortController();
    latest = bringUp({ name, stage, cast, signal: leaving.signal });
    return latest;
  };
  return {
    outlet: options.outlet,
    stage,
    show: (name) => (name !== null && stage.get().wanted === name ? latest : begin(name)),
    async wake(name) {
      const instance = cast.find(name)?.instance;
      if (!isUp(instance)) await instance?.open();
      return isUp(instance);
    },
    async attend(name) {
      const performer = stage.get().wanted === name ? undefined : cast.find(name);
      await performer?.instance.open();
      performer?.stand('aside');
      return () => {
        // It may have been asked for meanwhile.
        if (!performer || stage.get().wanted === name) return;
        performer.stand('away');
        void performer.instance.park();
      };
    },
    statusOf: (name) => cast.present(name)?.instance.status.get() ?? { state: 'absent' },
    retry: () => begin(stage.get().wanted),
    async restart(name) {
      await cast.find(name)?.instance.close();
      if (stage.get().wanted === name) await begin(name);
    },
    async abandon(name) {
      if (stage.get().wanted !== name) await cast.present(name)?.instance.close();
    },
    async update(apps) {
      await Promise.all(apps.map(async (app) => cast.find(app.name)?.instance.update(app)));
    },
    fail(name, error) {
      const performer = cast.find(name);
      const left = performer?.instance.fail(error);
      if (stage.get().wanted !== name || !performer) return;
      performer.stand('away');
      stage.set({ ...stage.get(), failure: error, isLoading: false });
      // Its place is empty then, but for what is said there of an app under development.
      void left?.then(() => stage.get().failure === error && performer.stand('visible'));
    },
  };
}

function isUp(instance: AppInstance | undefined): boolean {
  const state = instance?.status.get().state;
  return state === 'mounted' || state === 'parked';
}

const emptyStage: Stage = { wanted: null, visible: null, isLoading: false, failure: null };

interface Scene {
  readonly name: string | null;
  readonly stage: WritableStore<Stage>;
  readonly cast: AppCast;
  /** Aborted when the user goes elsewhere meanwhile. */
  readonly signal: AbortSignal;
}

async function bringUp({ name, stage, cast, signal }: Scene): Promise<void> {
  const performer = name === null ? undefined : cast.find(name);
  if (!performer) {
    stage.set(emptyStage);
    cast.show(null);
    return cast.putAwayOthers(null);
  }
  const { instance } = performer;
  stage.set({ ...stage.get(), wanted: name, isLoading: instance.status.get().state !== 'mounted', failure: null });
  if (stage.get().visible !== name) performer.stand('coming');
  await instance.open(signal);
  // The user may have gone elsewhere meanwhile; then the later call decides what is seen.
  if (signal.aborted) return undefined;
  const status = instance.status.get();
  // Of an app that failed nothing is left in its place, unless it is under development.
  cast.show(name);
  // An app may tell that it failed while it came up: then it is still to be taken off.
  const failure = status.state === 'failed' ? status.error : stage.get().failure;
  stage.set({ wanted: name, visible: name, isLoading: false, failure });
  // The new page is painted first; putting the old one away can wait for a frame.
  await new Promise<void>(afterNextFrame);
  return signal.aborted ? undefined : cast.putAwayOthers(name);
}

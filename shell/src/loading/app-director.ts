import type { ComposedApp } from '@suanpan/protocol/composition';
import type { ProtocolError } from '@suanpan/protocol/errors';
import type { ReadableStore } from '@suanpan/protocol/host';
import { type WritableStore, createStore } from '../stores/create-store.ts';
import { type AppCast, type AppLoader, createAppCast } from './app-cast.ts';

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
  /** Brings an app's page up, and takes the one before off once it is there. `null` clears the stage. */
  show(name: string | null): Promise<void>;
  retry(): Promise<void>;
  fail(name: string, error: ProtocolError): void;
}

/** Makes the director of the apps in `outlet`. */
export function createAppDirector(outlet: HTMLElement, apps: readonly ComposedApp[], load: AppLoader): AppDirector {
  const stage = createStore<Stage>(emptyStage);
  const cast = createAppCast(outlet, apps, load);
  let latest: Promise<void> = Promise.resolve();

  const begin = (name: string | null): Promise<void> => {
    latest = bringUp(name, stage, cast);
    return latest;
  };
  return {
    outlet,
    stage,
    show: (name) => (name !== null && stage.get().wanted === name && stage.get().failure === null ? latest : begin(name)),
    retry: () => begin(stage.get().wanted),
    fail(name, error) {
      const performer = cast.find(name);
      performer?.instance.fail(error);
      if (stage.get().wanted !== name || !performer) return;
      performer.element.hidden = true;
      stage.set({ ...stage.get(), failure: error, isLoading: false });
    },
  };
}

const emptyStage: Stage = { wanted: null, visible: null, isLoading: false, failure: null };

async function bringUp(name: string | null, stage: WritableStore<Stage>, cast: AppCast): Promise<void> {
  const performer = name === null ? undefined : cast.find(name);
  if (!performer) {
    stage.set(emptyStage);
    cast.hideOthers(null);
    return cast.closeOthers(null);
  }
  stage.set({ ...stage.get(), wanted: name, isLoading: true, failure: null });
  await performer.instance.open();
  // The user may have gone elsewhere meanwhile; then the later call decides what is seen.
  if (stage.get().wanted !== name) return undefined;
  const status = performer.instance.status.get();
  performer.element.hidden = status.state === 'failed';
  cast.hideOthers(name);
  stage.set({ wanted: name, visible: name, isLoading: false, failure: status.state === 'failed' ? status.error : null });
  // The new page is painted first; taking the old one off can wait for a frame.
  await nextFrame();
  return stage.get().wanted === name ? cast.closeOthers(name) : undefined;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

import type { ComposedApp } from '@suanpan/protocol/composition';
import type { ProtocolError } from '@suanpan/protocol/errors';
import type { ReadableStore } from '@suanpan/protocol/host';
import { createStore } from '../stores/create-store.ts';
import { type AppInstance, createAppInstance } from './app-instance.ts';
import type { LoadedApp } from './load-app.ts';

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

interface Performer {
  readonly instance: AppInstance;
  readonly element: HTMLElement;
}

/** Makes the director of the apps in `outlet`; each app gets an element of its own there. */
export function createAppDirector(
  outlet: HTMLElement,
  apps: readonly ComposedApp[],
  load: (app: ComposedApp, element: HTMLElement, attempt: number) => Promise<LoadedApp>,
): AppDirector {
  const stage = createStore<Stage>({ wanted: null, visible: null, isLoading: false, failure: null });
  const performers = new Map<string, Performer>();

  const performerOf = (name: string): Performer | undefined => {
    const app = apps.find((candidate) => candidate.name === name);
    if (app && !performers.has(name)) performers.set(name, createPerformer(outlet, app, load));
    return performers.get(name);
  };
  const clear = async (except: string | null): Promise<void> => {
    const others = [...performers].filter(([name]) => name !== except);
    for (const [, { element }] of others) element.hidden = true;
    await Promise.all(others.map(([, { instance }]) => instance.close()));
  };
  let latest: Promise<void> = Promise.resolve();

  const bringUp = async (name: string | null): Promise<void> => {
    const performer = name === null ? undefined : performerOf(name);
    if (name === null || !performer) {
      stage.set({ wanted: null, visible: null, isLoading: false, failure: null });
      return clear(null);
    }
    stage.set({ ...stage.get(), wanted: name, isLoading: true, failure: null });
    await performer.instance.open();
    if (stage.get().wanted !== name) return undefined;
    const status = performer.instance.status.get();
    performer.element.hidden = status.state === 'failed';
    stage.set({ wanted: name, visible: name, isLoading: false, failure: status.state === 'failed' ? status.error : null });
    return clear(name);
  };

  const begin = (name: string | null): Promise<void> => {
    latest = bringUp(name);
    return latest;
  };

  return {
    outlet,
    stage,
    show: (name) => (name !== null && stage.get().wanted === name && stage.get().failure === null ? latest : begin(name)),
    retry: () => begin(stage.get().wanted),
    fail(name, error) {
      performers.get(name)?.instance.fail(error);
      if (stage.get().wanted !== name) return;
      const element = performers.get(name)?.element;
      if (element) element.hidden = true;
      stage.set({ ...stage.get(), failure: error, isLoading: false });
    },
  };
}

function createPerformer(
  outlet: HTMLElement,
  app: ComposedApp,
  load: (app: ComposedApp, element: HTMLElement, attempt: number) => Promise<LoadedApp>,
): Performer {
  const element = outlet.ownerDocument.createElement('div');
  element.hidden = true;
  outlet.append(element);
  return { element, instance: createAppInstance((attempt) => load(app, element, attempt)) };
}

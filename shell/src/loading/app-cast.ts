import type { ComposedApp } from '@suanpan/protocol/composition';
import { type AppInstance, createAppInstance } from './app-instance.ts';
import type { LoadedApp } from './load-app.ts';

/** Loads an app into an element; `attempt` counts from 0. */
export type AppLoader = (app: ComposedApp, element: HTMLElement, attempt: number) => Promise<LoadedApp>;

/** An app of the page with the element that is its own. */
export interface Performer {
  readonly instance: AppInstance;
  readonly element: HTMLElement;
}

/** The apps that were asked for so far. */
export interface AppCast {
  /** Returns the app of that name, made at its first call; undefined when the composition has none. */
  find(name: string): Performer | undefined;
  /** Hides every app but `name`. */
  hideOthers(name: string | null): void;
  /** Takes every app but `name` off the page. */
  closeOthers(name: string | null): Promise<void>;
}

/** Makes the cast of `apps`; each gets an element of its own in `outlet`, hidden at first. */
export function createAppCast(outlet: HTMLElement, apps: readonly ComposedApp[], load: AppLoader): AppCast {
  const performers = new Map<string, Performer>();
  const others = (name: string | null): Performer[] => [...performers].flatMap(([other, performer]) => (other === name ? [] : [performer]));
  return {
    find(name) {
      const app = apps.find((candidate) => candidate.name === name);
      if (app && !performers.has(name)) performers.set(name, createPerformer(outlet, app, load));
      return performers.get(name);
    },
    hideOthers(name) {
      for (const { element } of others(name)) element.hidden = true;
    },
    async closeOthers(name) {
      await Promise.all(others(name).map(({ instance }) => instance.close()));
    },
  };
}

function createPerformer(outlet: HTMLElement, app: ComposedApp, load: AppLoader): Performer {
  const element = outlet.ownerDocument.createElement('div');
  element.hidden = true;
  outlet.append(element);
  return { element, instance: createAppInstance((attempt) => load(app, element, attempt)) };
}

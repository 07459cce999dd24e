import type { ComposedApp } from '@suanpan/protocol/composition';
import type { AppInstance } from './app-instance.ts';
import { createKeepAlive } from './keep-alive.ts';

/** Makes the instance of an app whose elements go into `place`. */
export type MakeInstance = (app: ComposedApp, place: HTMLElement) => AppInstance;

/** Where an app's element stands: in sight, laid out but unseen while the app comes, in sight with its drawer only, or out of the layout. */
export type Standing = 'visible' | 'coming' | 'aside' | 'away';

/** An app of the page with the element that is its own. */
export interface Performer {
  readonly app: ComposedApp;
  readonly instance: AppInstance;
  stand(standing: Standing): void;
}

export interface CastOptions {
  readonly outlet: HTMLElement;
  readonly apps: readonly ComposedApp[];
  readonly makeInstance: MakeInstance;
  /** How many apps are kept alive out of sight. */
  readonly budget: number;
  /** What is known of the pages of each app; without it every app is kept within the budget. */
  readonly pages: AppPagesKnown;
}

export interface AppPagesKnown {
  /** Whether the user has closed the last page of an app, so that there is nothing to keep it for. */
  isAbandoned(name: string): boolean;
  /** Whether an app holds something typed that is saved nowhere, so that it must be kept. */
  holdsDraft(name: string): boolean;
  /** Told when an app was taken off, and its pages with it. */
  tookOff(name: string): void;
}

/** The apps that were asked for so far. */
export interface AppCast {
  /** Returns the app of that name, made at its first call; undefined when the composition has none. */
  find(name: string): Performer | undefined;
  /** Returns an app that was asked for before. */
  present(name: string): Performer | undefined;
  /** Shows `name` and nothing else. */
  show(name: string | null): void;
  /** Puts every app but `name` away: kept alive within the budget, taken off the page beyond it. */
  putAwayOthers(name: string | null): Promise<void>;
}

/** Makes the cast of a page's apps; each gets an element of its own in the outlet. */
export function createAppCast({ outlet, apps, makeInstance, budget, pages }: CastOptions): AppCast {
  const performers = new Map<string, Performer>();
  const keepAlive = createKeepAlive(budget);
  const takeOff = async ({ app, instance }: Performer): Promise<void> => {
    await instance.close();
    pages.tookOff(app.name);
  };
  const inState = (state: string): Performer[] => [...performers.values()].filter(({ instance }) => instance.status.get().state === state);
  return {
    find(name) {
      const app = apps.find((candidate) => candidate.name === name);
      if (app && !performers.has(name)) performers.set(name, createPerformer(outlet, app, makeInstance));
      return performers.get(name);
    },
    present: (name) => performers.get(name),
    show(name) {
      if (name !== null) keepAlive.seen(name);
      for (const [other, performer] of performers) performer.stand(other === name ? 'visible' : 'away');
    },
    async putAwayOthers(name) {
      const leaving = inState('mounted').filter(({ app }) => app.name !== name);
      await Promise.all(
        leaving.map((performer) =>
          pages.isAbandoned(performer.app.name) || !isKept(performer.app) ? takeOff(performer) : performer.instance.park(),
        ),
      );
      const idle = inState('parked').filter(({ app }) => !pages.holdsDraft(app.name));
      const surplus = keepAlive.surplus(idle.map(({ app }) => app.name));
      await Promise.all(idle.filter(({ app }) => surplus.includes(app.name)).map(takeOff));
    },
  };
}

/** Whether an app may be kept alive out of sight. One route that must start afresh is enough: an app is kept as a whole. */
export function isKept({ routes }: ComposedApp): boolean {
  return routes.every(({ keepAlive }) => keepAlive !== false);
}

function createPerformer(outlet: HTMLElement, app: ComposedApp, makeInstance: MakeInstance): Performer {
  const place = outlet.ownerDocument.createElement('div');
  const stand = (standing: Standing): void => {
    place.dataset['standing'] = standing;
    // A mark of its own: its rule is about what lies in the place, all of which would be styled anew at each change of the other.
    place.toggleAttribute('data-aside', standing === 'aside');
    // What is laid out but unseen must not be reached by the keyboard or read aloud.
    place.inert = standing === 'coming';
  };
  place.dataset['appPlace'] = app.name;
  stand('away');
  outlet.append(place);
  return { app, instance: makeInstance(app, place), stand };
}

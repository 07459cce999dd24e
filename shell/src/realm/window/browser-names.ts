import { connectionClasses } from '../effects/connections.ts';
import type { EffectBook } from '../effects/effect-book.ts';
import { createUrlClass } from '../effects/object-urls.ts';
import { createObserverClass } from '../effects/observers.ts';
import { createTimers } from '../effects/timers.ts';
import { createFetch, createRequestClass } from '../network/requests.ts';
import type { RealmSurroundings } from '../realm-surroundings.ts';
import { createChannelClass } from '../storage/channel-class.ts';
import { createCachesView, createDatabaseView } from '../storage/database-views.ts';
import type { Names } from '../storage/names.ts';
import { createStorageView } from '../storage/storage-view.ts';
import { eventClasses } from './event-classes.ts';
import { createMatchMedia } from './match-media.ts';
import { createNavigatorView } from './navigator-view.ts';

interface BrowserNamesOptions {
  readonly surroundings: RealmSurroundings;
  readonly names: Names;
  readonly book: EffectBook;
  readonly isMounted: () => boolean;
  /** Turns the app's document into the node that stands for it. */
  readonly toNode: (value: unknown) => unknown;
}

/** Makes the value of a name. */
export type MakeValue = () => unknown;

/**
 * Returns what makes the browser's names that mean something of the app's own: its timers, storage, requests, observers and connections.
 * A browser opens its storage when it is first touched, which takes time, so that each is made only for an app that asks for it.
 */
export function browserNames(options: BrowserNamesOptions): Readonly<Record<string, MakeValue>> {
  const { surroundings, names, book, isMounted } = options;
  const { window, headers, report } = surroundings;
  const requests = { window, book, headers };
  return {
    ...valuesOf(createTimers(window, book)),
    ...connectionClasses(window, book),
    ...eventClasses(window),
    ...observers(options),
    // A logger that replaces a method of it replaces the app's own; the lines keep the place that they were written at.
    console: () => Object.create(window.console) as Console,
    URL: () => createUrlClass(window.URL, book, isMounted),
    BroadcastChannel: () => createChannelClass(window.BroadcastChannel, names, book),
    XMLHttpRequest: () => createRequestClass(requests),
    fetch: () => createFetch(requests),
    localStorage: () => createStorageView(window.localStorage, names),
    sessionStorage: () => createStorageView(window.sessionStorage, names),
    indexedDB: () => createDatabaseView(window.indexedDB, names),
    caches: () => createCachesView(window.caches, names),
    navigator: () => createNavigatorView({ real: window.navigator, names, book, report }),
    matchMedia: () => createMatchMedia(window, book),
  };
}

function valuesOf(values: Readonly<Record<string, unknown>>): Readonly<Record<string, MakeValue>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => value] as const));
}

function observers({ surroundings: { window }, book, toNode }: BrowserNamesOptions): Readonly<Record<string, MakeValue>> {
  const classes = window as unknown as Readonly<Record<string, Parameters<typeof createObserverClass>[0] | undefined>>;
  return Object.fromEntries(
    ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver', 'ReportingObserver'].flatMap((name) => {
      const Real = classes[name];
      return Real ? [[name, () => createObserverClass(Real, book, toNode)] as const] : [];
    }),
  );
}

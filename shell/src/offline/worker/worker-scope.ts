/** An event that the worker lives for until a promise is settled (Service Workers, 4.4). */
export interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page that the worker may answer (Service Workers, 4.6). */
export interface RequestEvent extends LifeEvent {
  readonly request: Request;
  /** The browser's own answer to a navigation, begun while the worker was started; undefined where it begins none. */
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}

/** A message of a page. */
export interface PageMessage extends LifeEvent {
  readonly data: unknown;
}

/** As much of a service worker's global scope as this one uses; the compiler knows a page's only. */
export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly clients: {
    matchAll(options: {
      readonly includeUncontrolled: boolean;
    }): Promise<readonly { postMessage(message: unknown, transfer: readonly Transferable[]): void }[]>;
  };
  readonly registration: { readonly navigationPreload?: NavigationPreloadManager };
  readonly location: Pick<Location, 'origin'>;
  fetch(input: Request | string, init?: RequestInit): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: PageMessage) => void): void;
}

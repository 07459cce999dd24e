import type { ComposedApp, Composition, LoadableRelease } from '@suanpan/protocol/composition';
import { createLiveInstances } from '../development/live-instances.ts';
import { createHost, identifyApp } from '../host/create-host.ts';
import type { AppIdentity, HostServices } from '../host/host-services.ts';
import type { MakeInstance } from '../loading/app-cast.ts';
import { createAppInstance } from '../loading/app-instance.ts';
import { createReleaseImporter } from '../loading/import-release.ts';
import { loadApp } from '../loading/load-app.ts';
import { createCircuitBreaker } from '../loading/recover-app.ts';
import { reportError } from '../telemetry/report-error.ts';
import { type PageSlots, createPageSlots } from './page-slots.ts';
import { type SurroundOptions, surroundApp } from './surround-app.ts';

/** The first load of an app under development waits for its sources to be compiled. */
const developmentPatience = 10;

/** What a page's apps are made with. */
export interface PageApps {
  readonly makeInstance: MakeInstance;
  readonly slots: PageSlots;
}

/** Returns what makes the instances of a page's apps, each of which loads its releases into realms, with a host of its own; and the slots. */
export function createInstances(composition: Composition, services: HostServices, surroundings: SurroundOptions): PageApps {
  const importRelease = createReleaseImporter();
  const breaker = createCircuitBreaker();
  const identities = new Map<string, AppIdentity>();
  const identify = (app: ComposedApp, { release, base, messages, slots: declared }: LoadableRelease): AppIdentity => {
    const identity = identities.get(release) ?? identifyApp({ ...app, release, base, messages, slots: declared }, services);
    identities.set(release, identity);
    return identity;
  };
  const slots = createPageSlots({ composition, services, surroundings, importRelease, breaker, identify, patienceOf });
  const make: MakeInstance = (first, place) =>
    createAppInstance({
      app: first,
      breaker,
      report: ({ error, release, standIn }) =>
        reportError(error, { app: first.name, release }, standIn === null ? {} : { 'goes on with': standIn }),
      load: async (app, release) => {
        // Before the app, so that the room for widgets is there in its first frame.
        const ready = release.slots && slots.ready();
        const loaded = await loadApp({
          app: app.name,
          release,
          place,
          importRelease,
          locale: () => services.session.get().locale,
          patience: patienceOf(app),
          integrityOf: (url) => composition.importMap.integrity[url],
          surround: surroundApp(app, surroundings),
          failed: (present, error) => services.fail({ ...app, ...present }, error),
          createHost: (present, portal, signal) =>
            createHost(identify(app, present), services, {
              portal,
              signal,
              slots: slots.of({ app: app.name, slots: present.slots ?? [] }, signal),
            }),
        });
        await ready;
        return loaded;
      },
    });
  // The shell that people get has nothing of this.
  return { makeInstance: import.meta.env.DEV ? createLiveInstances(make, surroundings) : make, slots };
}

function patienceOf({ reason }: ComposedApp): number {
  return reason === 'dev' ? developmentPatience : 1;
}

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
import { type SurroundOptions, surroundApp } from './surround-app.ts';

/** The first load of an app under development waits for its sources to be compiled. */
const developmentPatience = 10;

/** Returns what makes the instances of a page's apps: each loads its releases into realms, with a host of its own. */
export function createInstances(composition: Composition, services: HostServices, surroundings: SurroundOptions): MakeInstance {
  const importRelease = createReleaseImporter();
  const breaker = createCircuitBreaker();
  const identities = new Map<string, AppIdentity>();
  const identify = (app: ComposedApp, { release, base, messages }: LoadableRelease): AppIdentity => {
    const identity = identities.get(release) ?? identifyApp({ ...app, release, base, messages }, services);
    identities.set(release, identity);
    return identity;
  };
  const make: MakeInstance = (first, place) =>
    createAppInstance({
      app: first,
      breaker,
      report: ({ error, release, standIn }) =>
        reportError(error, { app: first.name, release }, standIn === null ? {} : { 'goes on with': standIn }),
      load: (app, release) =>
        loadApp({
          app: app.name,
          release,
          place,
          importRelease,
          locale: () => services.session.get().locale,
          patience: app.reason === 'dev' ? developmentPatience : 1,
          integrityOf: (url) => composition.importMap.integrity[url],
          surround: surroundApp(app, surroundings),
          failed: (present, error) => services.fail({ ...app, ...present }, error),
          createHost: (present, portal, signal) => createHost(identify(app, present), services, { portal, signal }),
        }),
    });
  // The shell that people get has nothing of this.
  return import.meta.env.DEV ? createLiveInstances(make, surroundings) : make;
}

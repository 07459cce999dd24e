import type { ComposedApp, Composition, LoadableRelease } from '@suanpan/protocol/composition';
import { createHost } from '../host/create-host.ts';
import type { AppIdentity, HostServices } from '../host/host-services.ts';
import type { ImportRelease } from '../loading/import-release.ts';
import type { CircuitBreaker } from '../loading/recover-app.ts';
import type { ChosenWidget } from '../slots/choose-widgets.ts';
import type { HostOfWidget } from '../slots/mount-widget.ts';
import { type Slots, createSlots } from '../slots/slots.ts';
import { reportError } from '../telemetry/report-error.ts';
import { type SurroundOptions, surroundApp } from './surround-app.ts';

export interface PageSlotsParts {
  readonly composition: Composition;
  readonly services: HostServices;
  readonly surroundings: SurroundOptions;
  readonly importRelease: ImportRelease;
  readonly breaker: Pick<CircuitBreaker, 'candidates'>;
  readonly identify: (app: ComposedApp, release: LoadableRelease) => AppIdentity;
  readonly patienceOf: (app: ComposedApp) => number;
}

/** Makes the slots of a page: widgets come from the releases that its pages run, and share their modules. */
export function createPageSlots(parts: PageSlotsParts): Slots {
  const { composition, services, surroundings, importRelease, breaker, identify, patienceOf } = parts;
  const integrityOf = (url: string): string | undefined => composition.importMap.integrity[url];
  const slots: Slots = createSlots({
    apps: composition.apps,
    releaseOf: (app) => breaker.candidates(app)[0] ?? app,
    session: services.session,
    loadStage: () => import('../slots/show-widget.ts'),
    mounting: {
      drawFailure: services.drawWidgetFailure,
      integrityOf,
      patienceOf: ({ app }) => patienceOf(app),
      importRelease: ({ app, release }) => importRelease({ app: app.name, release, integrityOf, surround: surroundApp(app, surroundings) }),
      createHost: ({ app, release }, { portal, signal, fail }) =>
        createHost(identify(app, release), forWidget(services, fail), {
          portal,
          signal,
          slots: slots.of({ app: app.name, slots: release.slots ?? [] }, signal),
        }),
      report: (error, { app, release, widget }: ChosenWidget) =>
        reportError(error, { app: app.name, release: release.release }, { widget: widget.name }),
    },
  });
  return slots;
}

/** A widget is not the page: it neither names it nor keeps its user from leaving, and leads the person who uses it. */
function forWidget(services: HostServices, fail: HostOfWidget['fail']): HostServices {
  const { navigation, pages } = services;
  return {
    ...services,
    pages: {
      ...pages,
      title: () => undefined,
      dirty: () => undefined,
      left: () => undefined,
      go: (_owner, path, options) => navigation.go(path, options),
    },
    fail: (_app, error) => fail(error),
  };
}

import { createHost } from '../host/create-host.ts';
import type { HostServices } from '../host/host-services.ts';
import type { ChosenWidget } from '../slots/choose-widgets.ts';
import type { HostOfWidget } from '../slots/mount-widget.ts';
import { type WidgetToShow, showWidget } from '../slots/show-widget.ts';
import type { Slots } from '../slots/slots.ts';
import { reportError } from '../telemetry/report-error.ts';
import type { PageSlotsParts } from './page-slots.ts';
import { surroundApp } from './surround-app.ts';

/** Makes what shows widgets: they come from the releases that the page runs, and share their modules. */
export function createWidgetStage(parts: PageSlotsParts, slots: Slots): (widget: Omit<WidgetToShow, 'mounting'>) => void {
  const { composition, services, surroundings, importRelease, identify, patienceOf } = parts;
  const integrityOf = (url: string): string | undefined => composition.importMap.integrity[url];
  const mounting: WidgetToShow['mounting'] = {
    integrityOf,
    drawFailure: services.drawWidgetFailure,
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
  };
  return (widget) => showWidget({ ...widget, mounting });
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
